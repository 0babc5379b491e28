using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Dramatis.Charts.Export.Drawing;
using HarfBuzzSharp;

namespace Dramatis.Charts.Export.Fonts;

/// <summary>One font file: the glyphs of one family in one weight and slant.</summary>
/// <remarks>Shapes one text at a time; lengths are in ems, so they are those of every size.</remarks>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "A font lives as long as the process.")]
internal sealed class FontFace
{
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<ushort, Outline> outlines = new();
    private readonly GCHandle pinned;
    private readonly Blob blob;
    private readonly Face face;
    private readonly Font font;
    private readonly float unitsPerEm;

    /// <summary>A font of the bytes of a TrueType or OpenType file.</summary>
    /// <exception cref="DramatisException">The bytes are no font.</exception>
    public FontFace(string family, bool isBold, bool isItalic, byte[] data, bool isBundled = true, int index = 0)
    {
        (Family, IsBold, IsItalic, Data, IsBundled, Index) = (family, isBold, isItalic, data, isBundled, index);

        // HarfBuzz goes on reading the bytes where they are, so they must not move, and the blob must not be finalized.
        pinned = GCHandle.Alloc(data, GCHandleType.Pinned);
        blob = new Blob(pinned.AddrOfPinnedObject(), data.Length, MemoryMode.ReadOnly);
        face = new Face(blob, index);
        if (face.GlyphCount == 0)
        {
            throw new DramatisException($"The font {family} can’t be read: it must be a TrueType or OpenType file.");
        }

        unitsPerEm = face.UnitsPerEm;
        font = new Font(face);
        font.SetFunctionsOpenType();
        font.SetScale((int)unitsPerEm, (int)unitsPerEm);
        font.TryGetHorizontalFontExtents(out var extents);
        (Ascent, Descent) = (extents.Ascender / unitsPerEm, -extents.Descender / unitsPerEm);
    }

    /// <summary>The family’s name.</summary>
    public string Family { get; }

    /// <summary>Whether it is a bold one.</summary>
    public bool IsBold { get; }

    /// <summary>Whether it is a slanted one.</summary>
    public bool IsItalic { get; }

    /// <summary>The file.</summary>
    public byte[] Data { get; }

    /// <summary>Whether it came with the kit: then it is the same on every machine.</summary>
    public bool IsBundled { get; }

    /// <summary>Its number in a collection.</summary>
    public int Index { get; }

    /// <summary>The units of its outlines that an em has.</summary>
    public int UnitsPerEm => (int)unitsPerEm;

    /// <summary>How far it reaches above the line, in ems.</summary>
    public double Ascent { get; }

    /// <summary>How far it reaches below the line, in ems.</summary>
    public double Descent { get; }

    /// <summary>Whether it has a glyph for a character.</summary>
    public bool Has(int codePoint) => font.TryGetNominalGlyph((uint)codePoint, out _);

    /// <summary>The glyphs of <paramref name="text"/>, from left to right, with kerning and ligatures.</summary>
    /// <param name="text">A text all in this font and of one direction.</param>
    /// <param name="rightToLeft">Whether it is read from the right.</param>
    public IReadOnlyList<Glyph> Shape(string text, bool rightToLeft)
    {
        lock (gate)
        {
            using var buffer = new HarfBuzzSharp.Buffer();
            buffer.AddUtf16(text);
            buffer.GuessSegmentProperties();
            buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
            font.Shape(buffer);
            var infos = buffer.GetGlyphInfoSpan();
            var positions = buffer.GetGlyphPositionSpan();
            var clusters = new List<int>();
            foreach (var info in infos)
            {
                clusters.Add((int)info.Cluster);
            }

            var starts = clusters.Distinct().Order().Append(text.Length).ToList();
            var glyphs = new List<Glyph>(infos.Length);
            for (var i = 0; i < infos.Length; i++)
            {
                // The text of a cluster belongs to its first glyph: the others add to that glyph's look.
                var start = clusters[i];
                var isFirst = i == 0 || clusters[i - 1] != start;
                var end = starts[starts.IndexOf(start) + 1];
                var position = positions[i];
                glyphs.Add(new Glyph(
                    (ushort)infos[i].Codepoint, position.XAdvance / unitsPerEm, position.XOffset / unitsPerEm, position.YOffset / unitsPerEm, isFirst ? text[start..end] : ""));
            }

            return glyphs;
        }
    }

    /// <summary>The advance that the font itself has for a glyph, in its units.</summary>
    public int Advance(ushort glyph) => font.GetHorizontalGlyphAdvance(glyph);

    /// <summary>The outline of a glyph in the font’s units, y pointing up.</summary>
    public Outline Outline(ushort glyph) => outlines.GetOrAdd(glyph, g =>
    {
        lock (gate)
        {
            return GlyphPen.Draw(font.Handle, g);
        }
    });

    /// <summary>The font cut down to <paramref name="glyphs"/>, which keep their numbers.</summary>
    public byte[] Subset(IEnumerable<ushort> glyphs)
    {
        var input = HarfBuzz.SubsetInputCreate();
        try
        {
            HarfBuzz.SubsetInputSetFlags(input, HarfBuzz.NoHinting | HarfBuzz.RetainGlyphIds);
            var set = HarfBuzz.SubsetInputGlyphSet(input);
            foreach (var glyph in glyphs)
            {
                HarfBuzz.SetAdd(set, glyph);
            }

            var subset = HarfBuzz.Subset(face.Handle, input);
            var blob = HarfBuzz.FaceBlob(subset);
            var bytes = new byte[Length(blob, out var data)];
            Marshal.Copy(data, bytes, 0, bytes.Length);
            HarfBuzz.BlobDestroy(blob);
            HarfBuzz.FaceDestroy(subset);
            return bytes;
        }
        finally
        {
            HarfBuzz.SubsetInputDestroy(input);
        }
    }

    private static int Length(nint blob, out nint data)
    {
        data = HarfBuzz.BlobData(blob, out var length);
        return (int)length;
    }
}
