using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;
using Dramatis.Charts.Export.Formats.Pdf;

namespace Dramatis.Charts.Export.Formats.Eps;

/// <summary>PostScript to draw with. It knows no transparency: colours are as they look on white paper.</summary>
internal sealed class EpsCanvas : ICanvas
{
    private const int Strips = 64;

    private readonly StringBuilder content = new();
    private readonly Dictionary<FontFace, EpsFont> fonts = [];
    private readonly Stack<double> opacities = new([1.0]);
    private bool isTransparent;

    /// <summary>What was drawn, with the fonts before it.</summary>
    public string Finish() => string.Concat(fonts.Values.Select(f => f.Definition())) + content;

    /// <summary>Whether something in <paramref name="svg"/> should be seen through.</summary>
    public static bool LosesTransparency(XDocument svg)
    {
        var canvas = new EpsCanvas();
        SvgPainter.Paint(svg, canvas, FontLibrary.Default);
        return canvas.isTransparent;
    }

    /// <inheritdoc/>
    public void Fill(Outline outline, Paint paint, bool isEvenOdd, bool isCrisp)
    {
        if (paint is SolidPaint solid)
        {
            Colour(solid.Colour);
            Path(outline);
            content.Append(isEvenOdd ? "eofill\n" : "fill\n");
        }
        else if (paint is GradientPaint gradient)
        {
            content.Append("gsave\n");
            Path(outline);
            content.Append(isEvenOdd ? "eoclip newpath\n" : "clip newpath\n");
            Gradient(gradient, outline.Bounds());
            content.Append("grestore\n");
        }
    }

    /// <inheritdoc/>
    public void Stroke(Outline outline, Colour colour, StrokeStyle style)
    {
        Colour(colour);
        var cap = style.Cap switch { "round" => 1, "square" => 2, _ => 0 };
        var join = style.Join switch { "round" => 1, "bevel" => 2, _ => 0 };
        content.Append(CultureInfo.InvariantCulture, $"{N(style.Width)} setlinewidth {cap} setlinecap {join} setlinejoin {N(Math.Max(1, style.MiterLimit))} setmiterlimit [{string.Join(' ', style.Dashes.Select(d => N(d)))}] 0 setdash\n");
        Path(outline);
        content.Append("stroke\n");
    }

    /// <inheritdoc/>
    public void Text(GlyphRun run, double size, Affine place, Colour colour)
    {
        Colour(colour);
        if (!fonts.TryGetValue(run.Face, out var font))
        {
            if (!EpsFont.Takes(run.Face, run.Glyphs.Select(g => g.Id)))
            {
                foreach (var outline in GlyphOutlines.Of(run, size, place))
                {
                    Path(outline);
                    content.Append("fill\n");
                }

                return;
            }

            fonts.Add(run.Face, font = new EpsFont(run.Face, "F" + (fonts.Count + 1).ToString(CultureInfo.InvariantCulture)));
        }

        var at = place * Affine.Scaling(size, -size);
        content.Append(CultureInfo.InvariantCulture, $"gsave [{N(at.A, 5)} {N(at.B, 5)} {N(at.C, 5)} {N(at.D, 5)} {N(at.E)} {N(at.F)}] concat /{font.Name} findfont setfont\n");
        var x = 0.0;
        foreach (var glyph in run.Glyphs)
        {
            content.Append(CultureInfo.InvariantCulture, $"{N(x + glyph.X, 4)} {N(glyph.Y, 4)} moveto /{font.Use(glyph.Id, glyph.Text)} glyphshow\n");
            x += glyph.Advance;
        }

        content.Append("grestore\n");
    }

    /// <inheritdoc/>
    public void Image(RasterImage image, Affine place, double opacity, bool isPixelated)
    {
        var colours = new byte[3 * image.Width * image.Height];
        for (var i = 0; i < image.Width * image.Height; i++)
        {
            var shown = new Colour(image.Pixels[4 * i], image.Pixels[(4 * i) + 1], image.Pixels[(4 * i) + 2], opacity * image.Pixels[(4 * i) + 3] / 255.0).OnWhite();
            (colours[3 * i], colours[(3 * i) + 1], colours[(3 * i) + 2]) = (shown.Red, shown.Green, shown.Blue);
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(colours);
        }

        content.Append(CultureInfo.InvariantCulture, $"gsave [{N(place.A, 5)} {N(place.B, 5)} {N(place.C, 5)} {N(place.D, 5)} {N(place.E)} {N(place.F)}] concat\n");
        content.Append(CultureInfo.InvariantCulture, $"{image.Width} {image.Height} 8 [{image.Width} 0 0 {image.Height} 0 0] currentfile /ASCIIHexDecode filter /FlateDecode filter false 3 colorimage\n");
        var hex = Convert.ToHexString(packed.ToArray());
        for (var i = 0; i < hex.Length; i += 120)
        {
            content.Append(hex.AsSpan(i, Math.Min(120, hex.Length - i))).Append('\n');
        }

        content.Append(">\ngrestore\n");
    }

    /// <inheritdoc/>
    public void PushClip(IReadOnlyList<Outline> outlines)
    {
        content.Append("gsave\n");
        foreach (var outline in outlines)
        {
            Path(outline);
        }

        content.Append("clip newpath\n");
    }

    /// <inheritdoc/>
    public void PopClip() => content.Append("grestore\n");

    /// <inheritdoc/>
    public void PushGroup(double opacity) => opacities.Push(opacities.Peek() * opacity);

    /// <inheritdoc/>
    public void PopGroup() => opacities.Pop();

    private static string N(double value) => PdfFile.Number(value);

    private static string N(double value, int digits) => PdfFile.Number(value, digits);

    private void Colour(Colour colour)
    {
        colour = colour.Fade(opacities.Peek());
        isTransparent |= colour.Alpha < 1;
        var shown = colour.OnWhite();
        content.Append(CultureInfo.InvariantCulture, $"{N(shown.Red / 255.0)} {N(shown.Green / 255.0)} {N(shown.Blue / 255.0)} setrgbcolor\n");
    }

    private void Path(Outline outline)
    {
        foreach (var s in outline.Segments)
        {
            _ = s.Kind switch
            {
                SegmentKind.Move => content.Append(CultureInfo.InvariantCulture, $"{N(s.X)} {N(s.Y)} moveto\n"),
                SegmentKind.Line => content.Append(CultureInfo.InvariantCulture, $"{N(s.X)} {N(s.Y)} lineto\n"),
                SegmentKind.Curve => content.Append(CultureInfo.InvariantCulture, $"{N(s.X1)} {N(s.Y1)} {N(s.X2)} {N(s.Y2)} {N(s.X)} {N(s.Y)} curveto\n"),
                _ => content.Append("closepath\n"),
            };
        }
    }

    /// <summary>A gradient as strips, or rings, of one colour each.</summary>
    private void Gradient(GradientPaint gradient, Box area)
    {
        var (dx, dy) = (gradient.X2 - gradient.X1, gradient.Y2 - gradient.Y1);
        var reach = area.Width + area.Height + Math.Abs(dx) + Math.Abs(dy);
        for (var i = 0; i < Strips; i++)
        {
            // Rings from the largest inwards; strips from the beginning on, each to the far end.
            var part = gradient.IsRadial ? Strips - i : i;
            Colour(At(gradient.Stops, (part + (gradient.IsRadial ? -0.5 : 0.5)) / Strips));
            if (gradient.IsRadial)
            {
                var radius = i == 0 ? reach : Math.Sqrt((dx * dx) + (dy * dy)) * part / Strips;
                Path(Outline.Ellipse(gradient.X1, gradient.Y1, radius, radius));
            }
            else
            {
                var length = Math.Max(1e-9, Math.Sqrt((dx * dx) + (dy * dy)));
                var (ux, uy) = (dx / length, dy / length);
                var begin = i == 0 ? -reach : length * i / Strips;
                Path(Outline.Rectangle(begin, -reach, (2 * reach) - begin, 2 * reach).Map(new Affine(ux, uy, -uy, ux, gradient.X1, gradient.Y1)));
            }

            content.Append("fill\n");
        }
    }

    private static Colour At(IReadOnlyList<GradientStop> stops, double offset)
    {
        var next = stops.FirstOrDefault(s => s.Offset >= offset, stops[^1]);
        var last = stops.LastOrDefault(s => s.Offset <= offset, stops[0]);
        var part = next.Offset > last.Offset ? (offset - last.Offset) / (next.Offset - last.Offset) : 0;
        return new(Mix(c => c.Red), Mix(c => c.Green), Mix(c => c.Blue), last.Colour.Alpha + (part * (next.Colour.Alpha - last.Colour.Alpha)));

        byte Mix(Func<Colour, byte> channel) => (byte)Math.Round(channel(last.Colour) + (part * (channel(next.Colour) - channel(last.Colour))));
    }
}
