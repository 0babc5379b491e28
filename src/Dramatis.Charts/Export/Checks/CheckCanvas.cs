using Dramatis.Charts.Export.Drawing;
using Dramatis.Charts.Export.Fonts;

namespace Dramatis.Charts.Export.Checks;

/// <summary>Notes what a figure is drawn with, and draws nothing.</summary>
internal sealed class CheckCanvas : ICanvas
{
    private const double CapitalHeight = 0.72;
    private const int MostMarks = 3000;
    private const double LargestMark = 50;

    private int marks;

    private readonly Stack<Box> clips = new([new Box(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity)]);

    /// <summary>The texts.</summary>
    public List<SeenText> Texts { get; } = [];

    /// <summary>Those that a mark hides in part.</summary>
    public HashSet<SeenText> Covered { get; } = new(ReferenceEqualityComparer.Instance);

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
            Cover(outline, solid.Colour);
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
        var text = string.Concat(run.Glyphs.Select(g => g.Text));
        if (string.IsNullOrWhiteSpace(text) || text == "\u200b")
        {
            return;
        }

        // From the line to the height of capitals: what reaches beyond touches others without harm.
        var (width, height) = (run.Length * size, CapitalHeight * size);
        var seen = new SeenText(text, size * place.Scale, [place.Map(0, 0), place.Map(width, 0), place.Map(width, -height), place.Map(0, -height)], false);
        var (area, clip) = (seen.Area, clips.Peek());
        Texts.Add(seen with { IsHidden = area.Right <= clip.Left || area.Left >= clip.Right || area.Bottom <= clip.Top || area.Top >= clip.Bottom });
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

    /// <summary>Notes the texts that a mark, drawn after them, hides in part.</summary>
    private void Cover(Outline outline, Colour colour)
    {
        if (Texts.Count == 0 || colour.Alpha < 0.8 || ++marks > MostMarks)
        {
            return;
        }

        // Of larger shapes the box says little: most are rings, areas and bars, on which text stands.
        var box = outline.Bounds();
        if (box.Width > LargestMark || box.Height > LargestMark)
        {
            return;
        }

        foreach (var text in Texts.Where(t => !t.IsHidden))
        {
            var (width, height) = (Math.Min(box.Right, text.Area.Right) - Math.Max(box.Left, text.Area.Left), Math.Min(box.Bottom, text.Area.Bottom) - Math.Max(box.Top, text.Area.Top));
            if (width > text.Size / 3 && height > text.Size / 3)
            {
                Covered.Add(text);
            }
        }
    }

    private void Note(Colour colour) => Colours[colour with { Alpha = 1 }] = Colours.GetValueOrDefault(colour with { Alpha = 1 }) + 1;
}
