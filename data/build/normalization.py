"""Builds ../tokens/normalization.tsv from the Unicode data of Python's unicodedata (Unicode licence): a character, its combining class, its canonical and
its compatibility decomposition, one step each, in hexadecimal; C marks one that composes again.
Usage: python3 normalization.py"""
import pathlib
import unicodedata

rows = []
for code in range(0x110000):
    if 0xAC00 <= code <= 0xD7A3 or 0xD800 <= code <= 0xDFFF:
        continue  # Hangul syllables are composed by arithmetic; surrogates are no characters.
    char = chr(code)
    combining, decomposition = unicodedata.combining(char), unicodedata.decomposition(char).split()
    if not combining and not decomposition:
        continue
    kind = "K" if decomposition and decomposition[0].startswith("<") else "D" if decomposition else ""
    parts = decomposition[1:] if kind == "K" else decomposition
    if kind == "D" and len(parts) == 2 and unicodedata.normalize("NFC", char) == char:
        kind = "C"
    rows.append(f"{code:X}\t{combining}\t{kind}\t{' '.join(parts)}")
path = pathlib.Path(__file__).parent.parent / "tokens" / "normalization.tsv"
path.write_text(f"# Unicode {unicodedata.unidata_version}: character, combining class, kind of decomposition, decomposition. Built by data/build/normalization.py.\n" + "\n".join(rows) + "\n")
