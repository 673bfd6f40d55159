"""A QR code of a link, for a screen that others photograph. Owns segno."""

import io

import segno

QUIET_ZONE = 4
"""The white border that ISO/IEC 18004 asks for, in modules."""


def svg(link: str) -> bytes:
    """A QR code as SVG: dark on white in any theme, as many readers do not know the reverse.

    Args:
        link: At most 2,331 bytes.

    Raises:
        ValueError: The link is longer.
    """
    drawn = io.BytesIO()
    code = segno.make_qr(link, error="m")
    code.save(drawn, kind="svg", xmldecl=False, border=QUIET_ZONE, omitsize=True, light="#ffffff", dark="#000000")
    return drawn.getvalue()
