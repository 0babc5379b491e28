using CsCheck;
using Dramatis.CoOccurrence;
using Dramatis.Corpora;
using Dramatis.Entities;
using Figure = Dramatis.Charts.Figures.Figure;

namespace Dramatis.Charts.Tests.Figures;

public class NetworkLabelsTests
{
    private static readonly string[] Countries = ["Iran", "Iraq", "Peru", "Chad", "Mali", "Togo", "Cuba", "Oman", "Fiji", "Laos", "Afghanistan", "Switzerland", "Bangladesh", "Madagascar", "Uzbekistan", "Saudi Arabia"];

    [Fact]
    public void No_label_stands_on_another_whatever_the_network() => Gen.Int[0, Countries.Length - 1].Array[2, 5].Array[1, 25].Sample(
        sentences =>
        {
            var text = Corpus.FromTexts(("x", string.Join(' ', sentences.Select(s => $"They saw {string.Join(", ", s.Select(i => Countries[i]))} there.")))).Analyze();
            var network = text.CoOccurrences().Network(minCount: 1);
            var figure = ChartJson.Of(Figure.Network(network));
            var boxes = figure.Traces().Where(t => t.GetProperty("mode").GetString() == "markers+text").SelectMany(t =>
            {
                var (x, y) = (t.GetProperty("x").Numbers(), t.GetProperty("y").Numbers());
                var (labels, sides, sizes) = (t.GetProperty("text").Strings(), t.GetProperty("textposition").Strings(), t.GetProperty("marker").GetProperty("size").Numbers());
                return Enumerable.Range(0, x.Length).Where(i => labels[i].Length > 0).Select(i => Box(x[i], y[i], labels[i], sides[i], sizes[i] / 2));
            }).ToList();
            var note = figure.Layout().GetProperty("annotations").GetArrayLength();
            Assert.Equal(network.Nodes.IsEmpty || boxes.Count < network.Nodes.Length ? 1 : 0, note);
            for (var i = 0; i < boxes.Count; i++)
            {
                Assert.DoesNotContain(boxes[..i], other => Overlap(other, boxes[i]));
            }
        },
        iter: 200);

    // The figure’s own area, 640 by 520 pixels with margins of 40 and 30, and text of 12 pixels: about 6.6 a character. plotly.js puts it radius / 0.8 + 1 from the centre.
    private static (double Left, double Bottom, double Right, double Top) Box(double x, double y, string label, string side, double radius)
    {
        radius = (radius / 0.8) + 1;
        var (width, height) = (label.Length * 6.6, 13.0);
        var (centreX, centreY) = (40 + (x * 560), 30 + (y * 460));
        centreX += side.EndsWith("right", StringComparison.Ordinal) ? radius + (width / 2) : side.EndsWith("left", StringComparison.Ordinal) ? -radius - (width / 2) : 0;
        centreY += side.StartsWith("top", StringComparison.Ordinal) ? radius + (height / 2) : side.StartsWith("bottom", StringComparison.Ordinal) ? -radius - (height / 2) : 0;
        return (centreX - (width / 2), centreY - (height / 2), centreX + (width / 2), centreY + (height / 2));
    }

    private static bool Overlap((double Left, double Bottom, double Right, double Top) a, (double Left, double Bottom, double Right, double Top) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Bottom < b.Top && b.Bottom < a.Top;
}
