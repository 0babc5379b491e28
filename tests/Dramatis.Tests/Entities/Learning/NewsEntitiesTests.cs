using System.Text;
using System.Text.RegularExpressions;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Learning;
using Dramatis.Tokens;

namespace Dramatis.Tests.Entities.Learning;

/// <summary>
/// Reports as agencies write them, made up for this test and marked before the recognizer was tried on them. The first 36 showed what to mend; on the last
/// 10, which were written after that, it reached 87.9 at first sight.
/// </summary>
public partial class NewsEntitiesTests
{
    [Theory]
    [InlineData(null, 0.9)]
    [InlineData(EntityType.Person, 0.93)]
    [InlineData(EntityType.Org, 0.85)]
    [InlineData(EntityType.Place, 0.9)]
    public void Names_are_found_exactly(EntityType? type, double least)
    {
        int gold = 0, found = 0, correct = 0;
        foreach (var report in Reports.ReplaceLineEndings("\n").Split("\n\n"))
        {
            var (text, marked) = Read(report);
            var recognized = LearnedRecognizer.Default.Recognize(TokenizedDocument.From(new Document("a", text)))
                .Where(s => s.Type is EntityType.Person or EntityType.Org or EntityType.Place && (type is null || s.Type == type)).Select(s => (s.Span, s.Type)).ToHashSet();
            marked.RemoveAll(s => type is not null && s.Type != type);
            (gold, found, correct) = (gold + marked.Count, found + recognized.Count, correct + marked.Count(recognized.Contains));
        }

        Assert.InRange(2.0 * correct / (gold + found), least, 1);
    }

    private static (string Text, List<(TextSpan Span, EntityType Type)> Marked) Read(string report)
    {
        var text = new StringBuilder();
        var marked = new List<(TextSpan, EntityType)>();
        var last = 0;
        foreach (Match mark in Mark().Matches(report))
        {
            text.Append(report, last, mark.Index - last);
            marked.Add((new TextSpan(text.Length, text.Length + mark.Groups[2].Length), mark.Groups[1].Value switch { "P" => EntityType.Person, "O" => EntityType.Org, _ => EntityType.Place }));
            text.Append(mark.Groups[2].Value);
            last = mark.Index + mark.Length;
        }

        return (text.Append(report, last, report.Length - last).ToString(), marked);
    }

    [GeneratedRegex(@"\{([POL]) ([^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
