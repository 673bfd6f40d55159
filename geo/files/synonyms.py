"""What people call their columns, in seven languages: data for hints at a header, and for the columns of an import.

Each line belongs to one field; those that stand first are the better ones. They are compared without case, accents,
spaces and punctuation. "town" is a name as well, if no column has a better one.
"""

import re
import unicodedata
from functools import cache

SYNONYMS: dict[str, str] = {
    "id": """
        id, uid, uuid, guid, identifier, place id, site id, object id, fid, feature id, event id, event id cnty,
        record id, kennung, identifiant, identificador, 識別子, 番号, معرف, المعرف""",
    "name": """
        felt text, tags name,
        name, names, place name, place names, place, places, locations, sites, location name, site name, toponym,
        title, label, site, facility, facility name, station, point name, poi, location, event, headline, 名称, 名前,
        地名, 地名一覧, 場所, 場所名, 施設名, 施設, 地点名, 地点, 題名, タイトル, 見出し, nom, noms, nom du lieu,
        nom de lieu, lieu, lieux, endroit, endroits, lieu dit, titre, intitulé, libellé, bezeichnung, ortsname,
        ortsnamen, ort, orte, standort, standorte, schauplatz, schauplätze, titel, objekt, einrichtung, nombre,
        nombres, nombre del lugar, lugar, lugares, título, topónimo, topónimos, sitio, sitios, ubicación, ubicaciones,
        nome, nomes, nome do lugar, أماكن, الأماكن, المواقع, اسم, الاسم, اسم المكان, المكان, مكان, الموقع, موقع""",
    "town": """
        city, town, village, settlement, municipality, locality, address, cities, towns, villages, capital, capitals,
        capital city, cities and towns, city name, town name, stop, stops, cities visited, places visited, where,
        都市, 城市, 首都, 市町, 町, 村, 町村, 訪問地, 都市名, 市, 市町村, 市区町村, 所在地, 住所, ville, villes,
        capitale, capitales, étape, étapes, commune, communes, localité, adresse, stadt, städte, dorf, dörfer,
        hauptstadt, hauptstädte, reiseziel, reiseziele, gemeinde, gemeinden, anschrift, ciudad, ciudades, pueblo,
        pueblos, paradas, municipio, municipios, localidad, localidades, cidade, cidades, capitais, paragens,
        dirección, المدن, مدن, العاصمة, العواصم, القرية, القرى, العنوان, عنوان, المدينة, مدينة""",
    "latitude": """
        latitude, lat, latitud, latitude dd, latdd, latitude n, geographic latitude, y, ycoord, ycoordinate, coordy,
        coordinate y, point y, geo lat, breite, breitengrad, geographische breite, geogr breite, latitudine, 緯度,
        北緯, 南緯, 纬度, y座標, coordonnée y, latitude nord, coordenada y, خط العرض, دائرة العرض, العرض""",
    "longitude": """
        longitude, lon, long, lng, longitud, longitude dd, londd, longdd, geographic longitude, x, xcoord,
        xcoordinate, coordx, coordinate x, point x, geo lon, länge, längengrad, laenge, laengengrad,
        geographische länge, geogr länge, longitudine, 経度, 東経, 西経, 经度, x座標, coordonnée x, longitude est,
        coordenada x, خط الطول, الطول""",
    "position": """
        position, coordinates, coordinate, coords, coord, latlon, latlng, latlong, latitude longitude,
        latitude and longitude, lat and long, lon lat, lng lat, long lat, longitude latitude, xy, yx, gps,
        gps coordinates, gps position, gps location, geo, geocode, geopoint, geo point 2d, geolocation, geom,
        wkb geometry, geo shape, wkb, ewkb, st astext, st asewkt, st asgeojson,
        the geom, geometry, shape, wkt, ewkt, geojson, point, geo coordinates, mgrs, utm, grid reference, grid ref,
        plus code, olc, open location code, map link, map url, map, google maps, google maps link, google maps url,
        osm link, maps link, what3words, w3w, 座標, 位置, 緯度経度, 経緯度, 位置情報, 地図, coordonnées,
        coordonnées gps, coordonnées géographiques, point gps, koordinaten, koordinate, geokoordinaten,
        gps koordinaten, coordenadas, coordenadas gps, coordenadas geográficas, posición, geolocalización, إحداثيات,
        الإحداثيات, احداثيات, الاحداثيات""",
    "geohash": "geohash",
    "layer": """
        layer, layer id, category, group, type, kind, class, classification, sort, theme, place type, site type,
        event type, facility type, 类型, 类别, カテゴリ, カテゴリー, 種別, 種類, 分類, 区分, 類型, レイヤ, レイヤー,
        catégorie, couche, calque, groupe, classe, genre, nature, kategorie, typ, art, gruppe, klasse, ebene,
        categoría, tipo, clase, grupo, capa, فئة, الفئة, نوع, النوع, تصنيف, التصنيف, طبقة, الطبقة""",
    "rank": "rank, 順位, ランク, rang, rango, الترتيب",
    "time_zone": """
        time zone, tz, tzid, iana time zone, tz name, タイムゾーン, 時間帯, 標準時, fuseau horaire, fuseau, zeitzone,
        zona horaria, huso horario, المنطقة الزمنية, منطقة زمنية""",
    "precision": "precision, 精度, genauigkeit, الدقة",
    "source": """
        source, sources, reference, references, citation, reported by, data source, source name, 来源, 出典, 情報源,
        出所, 参考, quelle, quellen, quellenangabe, fuente, fuentes, referencia, المصدر, مصدر, المصادر""",
    "source_url": """
        source url, url, link, web, website, web address, source link, reference url, href, uri, permalink, wikipedia,
        リンク, ウェブ, ウェブサイト, 出典url, 参考url, アドレス, lien, lien source, site internet, site web,
        adresse web, webseite, webadresse, internetadresse, enlace, sitio web, página web, vínculo, رابط, الرابط,
        الموقع الإلكتروني""",
    "outline": "outline",
    "radius_km": "radius km, radius in km, 半径km, rayon km, radio km",
    "measured_from": "measured from",
    "native_name": """
        native name, local name, name local, name in own language, 現地名, 現地語名, nom local, nom original,
        originalname, einheimischer name, nombre local, nombre nativo, الاسم المحلي""",
    "other_names": """
        other names, alternative names, alternate names, alternative name, alternate name, altname, alt names,
        aliases, alias, aka, also known as, 別名, 別称, autres noms, autre nom, andere namen, weitere namen,
        otros nombres, otro nombre, أسماء أخرى""",
    "status_note": "status note",
    "status_source": "status source",
    "role": "role, function, 役割, 機能, fonction, rolle, funktion, función, rol, الدور",
    "note": """
        felt note,
        note, notes, description, desc, descr, comment, comments, remark, remarks, details, detail, summary,
        information, info, text, content, 備考, 説明, 説明文, 詳細, メモ, 注記, 注, 概要, 内容, コメント, 本文,
        commentaire, commentaires, remarque, remarques, observations, résumé, texte, beschreibung, bemerkung,
        bemerkungen, anmerkung, anmerkungen, notiz, notizen, kommentar, hinweis, descripción, nota, notas, comentario,
        comentarios, observación, observaciones, detalles, resumen, texto, descrição, observações, 描述, 备注, 说明,
        简介, ملاحظات, ملاحظة, وصف, الوصف, تفاصيل, تعليق""",
    "country": """
        country, countries, country name, nations, states and territories, adm0, admin0, adm0 name, admin0 name,
        nation, country code, iso country, iso2, iso a2, iso 3166, 国, 国々, 国名, 国家, pays, nom du pays, land,
        länder, staat, staaten, país, países, البلد, البلدان, الدولة, الدول, بلد, دولة""",
    "division": """
        state, states, province, provinces, region, admin name, admin1, adm1, admin1 name, adm1 name, state province,
        state or province, prefecture, governorate, oblast, department, county, counties, district, districts, 省份,
        都道府県, 県, 州, 省, 地域, 地方, départements, régions, département, bundesland, bundesländer, regionen,
        kanton, provinz, provincias, estados, regiones, provincia, estado, departamento, comunidad autónoma, المحافظة,
        محافظة, الولاية, المنطقة, الإقليم""",
    "section-title": """
        section title, chapter title, chapter, section, 章, 節, chapitre, kapitel, abschnitt, capítulo, sección, فصل,
        الفصل""",
    "section-text": "section text, chapter text, section summary",
    "latitude-half": """
        n s, lat ns, lat hem, lat hemi, latitude ns, lat dir, lat direction, latitude direction, lat hemisphere,
        latitude hemisphere, hemisphere ns, lat ref, latitude ref""",
    "longitude-half": """
        e w, lon ew, lon hem, lon hemi, long ew, longitude ew, lon dir, long dir, lng dir, lon direction,
        longitude direction, lon hemisphere, long hemisphere, longitude hemisphere, hemisphere ew, lon ref,
        longitude ref""",
    "latitude-minutes": "lat min, lat minutes, latitude min, latitude minutes, lat m, minutes n, min n",
    "latitude-seconds": "lat sec, lat seconds, latitude sec, latitude seconds, lat s, seconds n, sec n",
    "longitude-minutes": """
        lon min, long min, lng min, lon minutes, long minutes, longitude min, longitude minutes, lon m, minutes e,
        min e, minutes w, min w""",
    "longitude-seconds": """
        lon sec, long sec, lng sec, lon seconds, long seconds, longitude sec, longitude seconds, lon s, seconds e,
        sec e, seconds w, sec w""",
    "easting": "easting, utm easting, utm e, utm x, utm east, eastings, ostwert, rechtswert",
    "northing": "northing, utm northing, utm n, utm y, utm north, northings, nordwert, hochwert",
    "utm-zone": "utm zone, zone, grid zone, zone utm, utm zone number",
}

LONGITUDE_FIRST = frozenset(
    re.findall(r"\S+", "lonlat lnglat longlat longitudelatitude xy wkt ewkt geojson thegeom 経緯度 経度緯度")
)
"""Names of columns in whose cells the longitude comes first."""

LATITUDE_FIRST = frozenset(
    re.findall(
        r"\S+",
        "latlon latlng latlong latitudelongitude latitudeandlongitude latandlong yx geopoint geopoint2d 緯度経度",
    )
)

HALVES = {
    "N": frozenset(["n", "north", "nord", "norte", "nordlich", "nordliche", "北緯"]),
    "S": frozenset(["s", "south", "sud", "sur", "sudlich", "sudliche", "南緯"]),
    "E": frozenset(["e", "east", "est", "este", "ost", "ostlich", "ostliche", "東経"]),
    "W": frozenset(["w", "west", "ouest", "oeste", "westlich", "westliche", "西経"]),
}
"""Words by which the name of a column says in which half of the Earth it is."""

HARMLESS = frozenset().union(*HALVES.values()) | frozenset(
    re.findall(
        r"\S+",
        """
        dd deg degs degree degrees decimal decimals dec wgs wgs84 84 epsg 4326 geo geog gps map coord coords coordinate
        coordinates location loc point position pos place site event centroid center centre mid middle the of in and
        or y x value approx approximate estimated field gd grad grado grados degres degre dez dezimal
        num start primary main city facility e5 e6 e7 micro microdegrees feature lieu ort lugar dms d""",
    )
)
"""Words beside "latitude" and "longitude" that change nothing."""

SETTLEMENTS = frozenset(
    re.findall(
        r"\S+",
        """
        city cities town towns village villages capital capitals capitalcity cityname townname municipality 都市
        都市名 首都 市 町 村 市町村 市区町村 ville villes commune communes capitale capitales stadt stadte dorf
        dorfer hauptstadt hauptstadte gemeinde gemeinden ciudad ciudades pueblo pueblos municipio municipios cidade
        cidades capitais المدينة مدينة المدن مدن العاصمة العواصم القرية القرى
        """,
    )
)
"""Names of columns, without spaces and accents, whose places are cities, towns or villages."""

PERSONS = frozenset(
    ["first", "last", "full", "user", "author", "contact", "reporter", "owner", "sender", "file", "layer"]
)
"""Whose names are none of places: "first name", "file name"."""

PRECISIONS = {
    "site": "site exact point precise building address 地点 正確 exakt exacto",
    "city": "city town approximate approx settlement village 都市 市 ville stadt ciudad",
    "area": "area region country province district 地域 範囲 zone gebiet área",
}
"""What people write for each precision of a story."""


def words(name: str) -> list[str]:
    """The words of a column's name, without case, accents and punctuation.

    >>> words("Latitude (deg)"), words("geo.latDD"), words("LAT_DD"), words("Catégorie")
    (['latitude', 'deg'], ['geo', 'lat', 'dd'], ['lat', 'dd'], ['categorie'])
    """
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name[:200])
    plain = "".join(char for char in unicodedata.normalize("NFKD", parted.casefold()) if char not in _ACCENTS)
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", plain))


_ACCENTS = frozenset([*map(chr, range(0x300, 0x370)), *map(chr, range(0x64B, 0x653)), "\u0640"])


def kind_of(name: str) -> str:
    """Which kind of places the name of a column says that it has: "settlement", "country" or "division"; else empty.

    >>> kind_of("Cities"), kind_of("Städte"), kind_of("Country"), kind_of("Where")
    ('settlement', 'settlement', 'country', '')
    """
    key = "".join(words(name))
    field = table().get(key, ("", 0))[0]
    return "settlement" if key in SETTLEMENTS else field if field in ("country", "division") else ""


def field_of(name: str) -> str:
    """The field that a column of this name has, in any language; empty if the name is no usual one.

    >>> field_of("Lat."), field_of("緯度"), field_of("City"), field_of("Damage")
    ('latitude', 'latitude', 'name', '')
    """
    field = table().get("".join(words(name)), ("", 0))[0]
    return "name" if field == "town" else field


@cache
def table() -> dict[str, tuple[str, int]]:
    """The field of each name, its words without spaces, and how far down its field's line it stands."""
    found: dict[str, tuple[str, int]] = {}
    for field, names in SYNONYMS.items():
        for order, name in enumerate(names.split(",")):
            found.setdefault("".join(words(name)), (field, order))
    return found
