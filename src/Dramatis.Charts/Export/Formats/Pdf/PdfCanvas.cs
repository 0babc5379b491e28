using System.Globalization;
using System.Text;
using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;
using static Dramatis.Charts.Export.Formats.Pdf.PdfFile;

namespace Dramatis.Charts.Export.Formats.Pdf;

/// <summary>The page of a PDF to draw on.</summary>
internal sealed class PdfCanvas : ICanvas
{
    private readonly PdfFile file;
    private readonly string area;
    private readonly int resources;
    private readonly Dictionary<FontFace, PdfFont> fonts = [];
    private readonly SortedDictionary<string, int> objects = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> states = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> shadings = new(StringComparer.Ordinal);
    private readonly Stack<Dictionary<string, string>> saved = new();
    private readonly Stack<(StringBuilder Content, double Opacity, Dictionary<string, string> Current)> groups = new();
    private StringBuilder content = new();
    private Dictionary<string, string> current = new(StringComparer.Ordinal);

    /// <summary>A page of <paramref name="width"/> × <paramref name="height"/> units of drawing.</summary>
    public PdfCanvas(PdfFile file, double width, double height)
    {
        this.file = file;
        area = $"[0 0 {Number(width)} {Number(height)}]";
        resources = file.Reserve();
    }

    /// <summary>The number of the page’s resources.</summary>
    public int Resources => resources;

    /// <summary>Writes what the page uses; what draws the page.</summary>
    public string Finish()
    {
        var named = new StringBuilder("<< ");
        Append("Font", fonts.Values.Select(f => (f.Name, $"{f.Write(file)} 0 R")));
        Append("XObject", objects.Select(o => (o.Key, $"{o.Value} 0 R")));
        Append("ExtGState", states.Select(s => (s.Key, s.Value)));
        Append("Shading", shadings.Select(s => (s.Key, $"{s.Value} 0 R")));
        file.Set(resources, named.Append(">>").ToString());
        return content.ToString();

        void Append(string kind, IEnumerable<(string Name, string Value)> entries)
        {
            var list = string.Join(' ', entries.Select(e => $"/{e.Name} {e.Value}"));
            if (list.Length > 0)
            {
                named.Append(CultureInfo.InvariantCulture, $"/{kind} << {list} >> ");
            }
        }
    }

    /// <inheritdoc/>
    public void Fill(Outline outline, Paint paint, bool isEvenOdd, bool isCrisp)
    {
        if (paint is GradientPaint gradient)
        {
            Alpha(gradient.Stops.Min(s => s.Colour.Alpha), isStroke: false);
            content.Append("q\n");
            Path(outline);
            content.Append(CultureInfo.InvariantCulture, $"{(isEvenOdd ? "W*" : "W")} n\n/{Shading(gradient)} sh\nQ\n");
        }
        else if (paint is SolidPaint solid)
        {
            Colour(solid.Colour, isStroke: false);
            Path(outline);
            content.Append(isEvenOdd ? "f*\n" : "f\n");
        }
    }

    /// <inheritdoc/>
    public void Stroke(Outline outline, Colour colour, StrokeStyle style)
    {
        Colour(colour, isStroke: true);
        Set("w", $"{Number(style.Width)} w");
        Set("J", style.Cap switch { "round" => "1 J", "square" => "2 J", _ => "0 J" });
        Set("j", style.Join switch { "round" => "1 j", "bevel" => "2 j", _ => "0 j" });
        Set("M", $"{Number(style.MiterLimit)} M");
        Set("d", $"[{string.Join(' ', style.Dashes.Select(d => Number(d)))}] 0 d");
        Path(outline);
        content.Append("S\n");
    }

    /// <inheritdoc/>
    public void Text(GlyphRun run, double size, Affine place, Colour colour)
    {
        if (!fonts.TryGetValue(run.Face, out var font))
        {
            fonts.Add(run.Face, font = new PdfFont(run.Face, "F" + (fonts.Count + 1).ToString(CultureInfo.InvariantCulture)));
        }

        Colour(colour, isStroke: false);
        content.Append(CultureInfo.InvariantCulture, $"BT /{font.Name} 1 Tf\n");
        double x = 0, penX = double.NaN, penY = 0;
        var shown = new StringBuilder();
        foreach (var glyph in run.Glyphs)
        {
            font.Use(glyph.Id, glyph.Text);
            if (double.IsNaN(penX) || glyph.Y != penY)
            {
                Flush();
                var at = place * Affine.Translation((x + glyph.X) * size, -glyph.Y * size) * Affine.Scaling(size, -size);
                content.Append(CultureInfo.InvariantCulture, $"{Number(at.A, 5)} {Number(at.B, 5)} {Number(at.C, 5)} {Number(at.D, 5)} {Number(at.E)} {Number(at.F)} Tm\n");
            }
            else if (Number(1000 * (penX - x - glyph.X)) is var back && back != "0")
            {
                shown.Append('>').Append(back).Append('<');
            }

            shown.Append(glyph.Id.ToString("X4", CultureInfo.InvariantCulture));
            penX = x + glyph.X + (font.Width(glyph.Id) / 1000);
            penY = glyph.Y;
            x += glyph.Advance;
        }

        Flush();
        content.Append("ET\n");

        // The box for a character that the font hasn't: some readers leave it out of a text.
        foreach (var box in GlyphOutlines.Of(run, size, place, glyph => glyph.Id == 0))
        {
            Path(box);
            content.Append("f\n");
        }

        void Flush()
        {
            if (shown.Length > 0)
            {
                content.Append('[').Append('<').Append(shown).Append(">] TJ\n");
                shown.Clear();
            }
        }
    }

    /// <inheritdoc/>
    public void Image(RasterImage image, Affine place, double opacity, bool isPixelated)
    {
        var (colours, alpha) = (new byte[3 * image.Width * image.Height], new byte[image.Width * image.Height]);
        for (var i = 0; i < alpha.Length; i++)
        {
            image.Pixels.AsSpan(4 * i, 3).CopyTo(colours.AsSpan(3 * i));
            alpha[i] = image.Pixels[(4 * i) + 3];
        }

        var size = string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height} /BitsPerComponent 8");
        var mask = alpha.All(a => a == 255) ? "" : $" /SMask {file.AddStream(size + " /ColorSpace /DeviceGray", alpha)} 0 R";
        var name = "I" + (objects.Count + 1).ToString("D5", CultureInfo.InvariantCulture);
        objects.Add(name, file.AddStream($"{size} /ColorSpace /DeviceRGB{mask}{(isPixelated ? "" : " /Interpolate true")}", colours));
        Alpha(opacity, isStroke: false);
        var at = place * new Affine(1, 0, 0, -1, 0, 1);
        content.Append(CultureInfo.InvariantCulture, $"q {Number(at.A)} {Number(at.B)} {Number(at.C)} {Number(at.D)} {Number(at.E)} {Number(at.F)} cm /{name} Do Q\n");
    }

    /// <inheritdoc/>
    public void PushClip(IReadOnlyList<Outline> outlines)
    {
        content.Append("q\n");
        saved.Push(new(current, StringComparer.Ordinal));
        foreach (var outline in outlines)
        {
            Path(outline);
        }

        content.Append(outlines.All(o => o.Segments.Count == 0) ? "0 0 0 0 re W n\n" : "W n\n");
    }

    /// <inheritdoc/>
    public void PopClip()
    {
        content.Append("Q\n");
        current = saved.Pop();
    }

    /// <inheritdoc/>
    public void PushGroup(double opacity)
    {
        groups.Push((content, opacity, current));
        (content, current) = (new StringBuilder(), new(StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public void PopGroup()
    {
        var drawn = Encoding.Latin1.GetBytes(content.ToString());
        (content, var opacity, current) = groups.Pop();
        var name = "I" + (objects.Count + 1).ToString("D5", CultureInfo.InvariantCulture);
        objects.Add(name, file.AddStream($"/Type /XObject /Subtype /Form /BBox {area} /Group << /S /Transparency /CS /DeviceRGB >> /Resources {resources} 0 R", drawn));
        Alpha(opacity, isStroke: false);
        content.Append(CultureInfo.InvariantCulture, $"/{name} Do\n");
    }

    private void Path(Outline outline)
    {
        foreach (var s in outline.Segments)
        {
            _ = s.Kind switch
            {
                SegmentKind.Move => content.Append(CultureInfo.InvariantCulture, $"{Number(s.X)} {Number(s.Y)} m\n"),
                SegmentKind.Line => content.Append(CultureInfo.InvariantCulture, $"{Number(s.X)} {Number(s.Y)} l\n"),
                SegmentKind.Curve => content.Append(CultureInfo.InvariantCulture, $"{Number(s.X1)} {Number(s.Y1)} {Number(s.X2)} {Number(s.Y2)} {Number(s.X)} {Number(s.Y)} c\n"),
                _ => content.Append("h\n"),
            };
        }
    }

    private void Colour(Colour colour, bool isStroke)
    {
        Alpha(colour.Alpha, isStroke);
        Set(isStroke ? "RG" : "rg", $"{Number(colour.Red / 255.0)} {Number(colour.Green / 255.0)} {Number(colour.Blue / 255.0)} {(isStroke ? "RG" : "rg")}");
    }

    private void Alpha(double alpha, bool isStroke)
    {
        var thousandths = (int)Math.Round(1000 * alpha);
        var name = string.Create(CultureInfo.InvariantCulture, $"{(isStroke ? "S" : "A")}{thousandths}");
        if (thousandths < 1000 || current.ContainsKey(isStroke ? "CA" : "ca"))
        {
            states.TryAdd(name, $"<< /{(isStroke ? "CA" : "ca")} {Number(thousandths / 1000.0)} >>");
            Set(isStroke ? "CA" : "ca", $"/{name} gs");
        }
    }

    /// <summary>Sets a parameter, unless it is set already.</summary>
    private void Set(string parameter, string instruction)
    {
        if (current.GetValueOrDefault(parameter) != instruction)
        {
            current[parameter] = instruction;
            content.Append(instruction).Append('\n');
        }
    }

    private string Shading(GradientPaint gradient)
    {
        var radius = Math.Sqrt(Math.Pow(gradient.X2 - gradient.X1, 2) + Math.Pow(gradient.Y2 - gradient.Y1, 2));
        var (start, end) = ($"{Number(gradient.X1)} {Number(gradient.Y1)}", $"{Number(gradient.X2)} {Number(gradient.Y2)}");
        var coordinates = gradient.IsRadial ? $"{start} 0 {start} {Number(radius)}" : $"{start} {end}";
        var name = "H" + (shadings.Count + 1).ToString("D4", CultureInfo.InvariantCulture);
        shadings.Add(name, file.Add($"<< /ShadingType {(gradient.IsRadial ? 3 : 2)} /ColorSpace /DeviceRGB /Coords [{coordinates}] /Extend [true true] /Function {Function(gradient.Stops)} >>"));
        return name;
    }

    private static string Function(IReadOnlyList<GradientStop> stops)
    {
        var parts = stops.Zip(stops.Skip(1), (from, to) => $"<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [{Components(from.Colour)}] /C1 [{Components(to.Colour)}] >>").ToList();
        var bounds = stops.Skip(1).Take(stops.Count - 2).Select(s => Number(s.Offset));
        return $"<< /FunctionType 3 /Domain [0 1] /Functions [{string.Join(' ', parts)}] /Bounds [{string.Join(' ', bounds)}] /Encode [{string.Join(' ', parts.Select(_ => "0 1"))}] >>";
    }

    private static string Components(Colour colour) => $"{Number(colour.Red / 255.0)} {Number(colour.Green / 255.0)} {Number(colour.Blue / 255.0)}";
}
