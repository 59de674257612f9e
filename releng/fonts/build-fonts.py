#!/usr/bin/env python3
"""Builds the TrueType fonts of printed forms from Debian's font packages.

    apt-get install python3-fonttools fonts-wqy-microhei fonts-droid-fallback fonts-hanazono
    /usr/bin/python3 releng/fonts/build-fonts.py bundles/org.shebao.documents/src/org/shebao/documents/fonts

The fonts are subset because the PDF library parses a whole file to embed a few glyphs of it, and to keep the bundle small.
Hinting is dropped (it does nothing on paper) and the rare characters are scaled to 256 units per em.
"""
import sys
import tempfile
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib.scaleUpem import scale_upem

FONTS = Path("/usr/share/fonts/truetype")

LATIN_TO_SYMBOLS = range(0x20, 0x3000)
CJK_PUNCTUATION_AND_KANA = range(0x3000, 0x3400)
EXTENSION_A = range(0x3400, 0x4DC0)
IDEOGRAPHS = range(0x4E00, 0xA000)
COMPATIBILITY_AND_WIDTH_FORMS = range(0xF900, 0x10000)
EXTENSIONS_C_TO_F = range(0x2A700, 0x2EBF0)

# Extension B characters of the national table of general standard characters (通用规范汉字表, 2013).
STANDARD_EXTENSION_B = """
20164 20676 20CD0 2139A 21413 235CB 23C97 23C98 23E23 249DB 24A7D 24AC9
25532 25562 255A8 25ED7 26221 2648D 26676 2677C 26B5C 26C21 27FF9 28408
28678 28695 287E0 28B49 28C47 28C4F 28C51 28C54 28E99 29F7E 29F83 29F8C
"""


# Characters that the national table took from the end of the basic block, after the glyphs of the sans-serif font end.
LATE_IDEOGRAPHS = range(0x9FA6, 0xA000)


def cut(path, characters, number=0):
    """A font with the glyphs of these characters only."""
    options = subset.Options(font_number=number, hinting=False, glyph_names=False, notdef_outline=True, layout_features=[])
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "vhea", "vmtx", "VORG", "gasp", "kern", "FFTM"]
    font = subset.load_font(str(FONTS / path), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    return font


def write(font, target, name):
    """Names and writes a font; the same sources give the same bytes."""
    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = name
        elif record.nameID == 6:
            record.string = name.replace(" ", "")
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    font.save(str(target))
    print(target.name, len(font.getGlyphOrder()), "glyphs", target.stat().st_size, "bytes")


def rare():
    """The two Hanazono fonts in one: HanaMinB first, HanaMinA for what it lacks."""
    wanted = {*EXTENSIONS_C_TO_F, *LATE_IDEOGRAPHS, *(int(code, 16) for code in STANDARD_EXTENSION_B.split())}
    second = cut("hanazono/HanaMinB.ttf", wanted)
    first = cut("hanazono/HanaMinA.ttf", wanted - set(second.getBestCmap()))
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, font in enumerate((second, first)):
            scale_upem(font, 256)
            paths.append(f"{folder}/{number}.ttf")
            font.save(paths[-1])
        return merge.Merger().merge(paths)


def main():
    folder = Path(sys.argv[1])
    text = [*LATIN_TO_SYMBOLS, *CJK_PUNCTUATION_AND_KANA, *IDEOGRAPHS, *COMPATIBILITY_AND_WIDTH_FORMS]
    write(cut("wqy/wqy-microhei.ttc", text), folder / "forms.ttf", "Shebao Forms")
    write(cut("droid/DroidSansFallbackFull.ttf", EXTENSION_A), folder / "forms-extension-a.ttf", "Shebao Forms Extension A")
    write(rare(), folder / "forms-rare.ttf", "Shebao Forms Rare")


if __name__ == "__main__":
    main()
