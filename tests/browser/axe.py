"""What axe finds wrong on a page for readers who do not see it."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Frame, Page

# Streamlit's own: it nests the map's frame without a title of ours, and its toolbar and tabs are not ours to mend.
NOT_OURS = {"frame-title", "region", "landmark-one-main", "aria-required-children", "scrollable-region-focusable"}

QUICK: dict[str, Any] = {"resultTypes": ["violations"], "iframes": False}  # each frame is asked by itself
CONTRAST = {**QUICK, "runOnly": ["color-contrast", "link-in-text-block"]}  # all that a theme can change


def serious(at: Page | Frame, *parts: str, options: dict[str, Any] = QUICK) -> list[str]:
    """What axe finds serious or critical on a page or in a frame, or in some parts of it."""
    context = {"include": list(parts)} if parts else None
    found = Axe().run(at, context=context, options=options).response["violations"]
    return [
        f"{each['id']}: {[node['html'][:120] for node in each['nodes'][:3]]}"
        for each in found
        if each["impact"] in ("serious", "critical") and each["id"] not in NOT_OURS
    ]
