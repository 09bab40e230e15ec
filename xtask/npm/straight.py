"""Makes the font's files smaller without a difference that can be seen. Run by hand, after font.mjs:
     python3 -m venv /tmp/font && /tmp/font/bin/pip install fonttools==4.68.0 brotli==1.2.0
     /tmp/font/bin/python xtask/npm/straight.py

Nunito is drawn at weight 400, at about 650 and at 800. What is drawn in the middle lies at most FAR units of 1000 from the
straight way between the two others (it is measured here, and refused if it is more), and it is a third of each file. So it
goes, and the way is straight. Then points that lie where their neighbours bring them (within NEAR units) are not told of.
At 40 px 10 units are 0.4 px, 1 unit is 0.04 px.
"""

from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib.iup import iup_delta_optimize

FAR = 10
NEAR = 1
FONTS = Path(__file__).parents[2] / "static" / "fonts"


def of_points(font):
    """Straightens the outlines; returns how far the middle was from the straight way, in units."""
    glyphs, widths, farthest = font["glyf"], font["hmtx"].metrics, 0
    variations = font["gvar"].variations
    for name, tuples in variations.items():
        if len(tuples) != 2:
            continue
        middle, end = tuples
        peak = middle.axes["wght"][1]
        assert 0 < peak < 1 == end.axes["wght"][1], name
        for one, two in zip(middle.coordinates, end.coordinates):
            far = (abs(round(a - b * peak)) for a, b in zip(one, two))
            farthest = max(farthest, *far)
        points, control = glyphs._getCoordinatesAndControls(name, widths)
        told = iup_delta_optimize(end.coordinates, points, control.endPts, tolerance=NEAR)
        variations[name] = [TupleVariation({"wght": (0.0, 1.0, 1.0)}, told)]
    return farthest


def of_widths(font):
    """The same of how wide letters are: the end's share begins at once, the middle's is left out."""
    if "HVAR" not in font:
        return
    store = font["HVAR"].table.VarStore
    regions = store.VarRegionList.Region
    peaks = [region.VarRegionAxis[0].PeakCoord for region in regions]
    for region in regions:
        region.VarRegionAxis[0].StartCoord = 0
    for data in store.VarData:
        stays = [i for i, region in enumerate(data.VarRegionIndex) if peaks[region] == 1]
        data.Item = [[row[i] for i in stays] for row in data.Item]
        data.VarRegionIndex = [data.VarRegionIndex[i] for i in stays]
        data.VarRegionCount = len(stays)
        data.NumShorts = 0
        data.calculateNumShorts()
    store.prune_regions()


for path in sorted(FONTS.glob("*.woff2")):
    font, before = TTFont(path), path.stat().st_size
    if all(len(tuples) < 2 for tuples in font["gvar"].variations.values()):
        print(f"{path.name} is straight already")
        continue
    farthest = of_points(font)
    if farthest > FAR:
        raise SystemExit(f"{path.name}: the middle is {farthest} units off the straight way, more than {FAR}: it has to stay")
    of_widths(font)
    font.save(path)
    print(f"{path.name} {before} to {path.stat().st_size} bytes, the middle was at most {farthest} units off")
