using Dramatis.Counts;
using Plotly.NET;
using static Dramatis.Charts.Figures.PlotlyProperties;

namespace Dramatis.Charts.Figures;

public static partial class Figure
{
    private static readonly string[] TwoParts = ["#0072B2", "#D55E00"];

    /// <summary>
    /// The terms that tell two parts of a corpus apart: bars to the right for what the one has more of, to the left for the other, as long as the log ratio, with its
    /// 95 % interval. The best evidence (G²) is outermost; pale bars can’t be told from chance.
    /// </summary>
    /// <param name="keyness">The comparison.</param>
    /// <param name="top">The number of terms of each part at the most. Default: 15.</param>
    /// <example><code>Figure.Keyness(words.In("party", "Whig").Keyness(words.In("party", "Democratic")))</code></example>
    public static GenericChart Keyness(KeynessList keyness, int top = 15)
    {
        ArgumentNullException.ThrowIfNull(keyness);
        const string title = "Keyness";
        var provenance = keyness.Provenance.With("top", top);
        var most = Top.Checked(top);
        List<KeyTerm> shown = [.. keyness.Where(k => k.LogLikelihood > 0).Take(most), .. keyness.Where(k => k.LogLikelihood < 0).TakeLast(most)];
        if (shown.Count == 0)
        {
            return FigureMaker.Empty(title, provenance, "No term is frequent enough to be compared. Lower minCount.");
        }

        var rows = shown.Select((term, row) => (Term: term, Row: row)).ToList();
        var traces = new[] { (Name: keyness.Part, IsMore: true), (Name: keyness.Reference, IsMore: false) }.Select((part, i) =>
        {
            var own = rows.Where(r => r.Term.LogLikelihood > 0 == part.IsMore).ToList();
            return new Trace("bar").With(
                ("name", "More in: " + Labels.Plain(part.Name)),
                ("orientation", "h"),
                ("width", 0.72),
                ("x", own.Select(r => r.Term.LogRatio).ToArray()),
                ("y", own.Select(r => r.Row).ToArray()),
                ("error_x", Of(
                    ("type", "data"), ("symmetric", false), ("thickness", 1.2), ("width", 2), ("color", Palette.Ink),
                    ("array", own.Select(r => r.Term.LogRatioInterval.High - r.Term.LogRatio).ToArray()),
                    ("arrayminus", own.Select(r => r.Term.LogRatio - r.Term.LogRatioInterval.Low).ToArray()))),
                ("hovertext", own.Select(r => Describe(r.Term, keyness)).ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"),
                ("customdata", own.Select(r => Sentences.Of(part.IsMore ? keyness.PartTerms : keyness.ReferenceTerms, r.Term.Term)).ToArray()),
                ("marker", Of(("color", TwoParts[i]), ("opacity", own.Select(r => r.Term.Q <= 0.05 ? 1 : 0.35).ToArray()))));
        });
        var chance = rows.Count(r => r.Term.Q > 0.05);
        return FigureMaker.Make(
            title,
            provenance,
            140 + (22 * rows.Count),
            traces,
            ("barmode", "overlay"),
            ("showlegend", true),
            ("margin", Of(("l", 20), ("r", 20), ("t", 36), ("b", chance > 0 ? 76 : 50))),
            ("annotations", chance == 0 ? [] : new[] { Note($"{Labels.Count(chance, "pale bar")}: can’t be told from chance (false discovery rate 5 %).").With(("y", 0), ("yshift", -50)) }),
            ("xaxis", Of(("title", Of(("text", "Log ratio: 1 is twice as often, 2 four times"))), ("zeroline", true), ("zerolinewidth", 1))),
            ("yaxis", FigureMaker.Names([.. rows.Select(r => r.Term.Term)])));
    }

    private static string Describe(KeyTerm term, KeynessList keyness) =>
        FormattableString.Invariant($"<b>{Labels.Plain(term.Term)}</b><br>{Labels.Plain(keyness.Part)}: {term.Count:N0} ({term.PerMillion:N0} per million)<br>{Labels.Plain(keyness.Reference)}: {term.Reference:N0} ({term.ReferencePerMillion:N0} per million)<br>")
        + FormattableString.Invariant($"log ratio {term.LogRatio:0.00} ({term.LogRatioInterval.Low:0.00} to {term.LogRatioInterval.High:0.00}) · G² {term.LogLikelihood:0.0} · q {term.Q:0.###e+0}");
}
