using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Checks;

/// <summary>Notes what a figure is drawn with, and draws nothing.</summary>
internal sealed class CheckCanvas : ICanvas
{
    private readonly Stack<Box> clips = new([new Box(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity)]);

    /// <summary>The texts.</summary>
    public List<SeenText> Texts { get; } = [];

    /// <summary>The colours of areas and lines, and how many have them.</summary>
    public Dictionary<Colour, int> Colours { get; } = [];

    /// <summary>The width of the thinnest line, in pixels.</summary>
    public double ThinnestLine { get; private set; } = double.PositiveInfinity;

    /// <inheritdoc/>
    public void Fill(Outline outline, Paint paint, bool isEvenOdd, bool isCrisp)
    {
        if (paint is SolidPaint solid)
        {
            Note(solid.Colour);
        }
    }

    /// <inheritdoc/>
    public void Stroke(Outline outline, Colour colour, StrokeStyle style)
    {
        Note(colour);
        ThinnestLine = Math.Min(ThinnestLine, style.Width);
    }

    /// <inheritdoc/>
    public void Text(GlyphRun run, double size, Affine place, Colour colour)
    {
        var area = Outline.Rectangle(0, -run.Face.Ascent * size, run.Length * size, (run.Face.Ascent + run.Face.Descent) * size).Map(place).Bounds();
        var text = string.Concat(run.Glyphs.Select(g => g.Text));
        if (!string.IsNullOrWhiteSpace(text) && text != "\u200b")
        {
            var clip = clips.Peek();
            Texts.Add(new SeenText(text, size * place.Scale, area, area.Right <= clip.Left || area.Left >= clip.Right || area.Bottom <= clip.Top || area.Top >= clip.Bottom));
        }
    }

    /// <inheritdoc/>
    public void Image(RasterImage image, Affine place, double opacity, bool isPixelated)
    {
    }

    /// <inheritdoc/>
    public void PushClip(IReadOnlyList<Outline> outlines)
    {
        var outer = clips.Peek();
        var boxes = outlines.Where(o => o.Segments.Count > 0).Select(o => o.Bounds()).ToList();
        clips.Push(boxes.Count == 0 ? new Box(0, 0, 0, 0) : new Box(
            Math.Max(outer.Left, boxes.Min(b => b.Left)), Math.Max(outer.Top, boxes.Min(b => b.Top)), Math.Min(outer.Right, boxes.Max(b => b.Right)), Math.Min(outer.Bottom, boxes.Max(b => b.Bottom))));
    }

    /// <inheritdoc/>
    public void PopClip() => clips.Pop();

    /// <inheritdoc/>
    public void PushGroup(double opacity)
    {
    }

    /// <inheritdoc/>
    public void PopGroup()
    {
    }

    private void Note(Colour colour) => Colours[colour with { Alpha = 1 }] = Colours.GetValueOrDefault(colour with { Alpha = 1 }) + 1;
}
