using CsCheck;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Entities.Dates;

namespace Dramatis.Tests.Entities;

/// <summary>Whatever the text, analyzing it ends, and what it finds stands where it says. Longer in CI: CsCheck_Time=60 makes it a minute.</summary>
public class RecognizerFuzzTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf(
            "Ana", "Lima", "Mr.", "Gen.", "al-", "Iran", "Iranian", "the", "of", "U.S.", "(", ")", "NWC", "National Water Council", "’s", "said", "“", "”", "Sept.", "11", ",", "2001", "mid-1990s", "last",
            "month", ".", "\n", "\n\n", "\t", "Party", "University", "in", "-", "é", "Ł", "日本", "👩‍👩‍👧", "\uD83D", "MAY", "May", "'", "99th", "century", "early", "3/4/05", "@a", "#b", "http://x.y",
            "HARARE", "OSLO", "—", "Reuters", "Nortel Networks Corp.", "Nortel", "and", "Inc.", "The", "Rival", "Ford Motor", "White", "White House", "H.", "House of Commons", "House"),
        Gen.String[0, 6]).Array[0, 60].Select(parts => string.Join(' ', parts));

    [Fact]
    public void Mentions_stand_in_the_text_in_order_and_never_overlap() => Text.Sample(
        text =>
        {
            var analyzed = Corpus.FromTexts(("x", text)).Analyze();
            var end = 0;
            foreach (var mention in analyzed.Entities.Mentions)
            {
                Assert.True(mention.Span.Start >= end && mention.Span.End > mention.Span.Start);
                Assert.Equal(text[mention.Span.Start..mention.Span.End], mention.Surface);
                Assert.Contains(mention.Surface, analyzed.SentenceOf(mention), StringComparison.Ordinal);
                Assert.True(double.IsNaN(mention.Confidence) || mention.Confidence is >= 0 and <= 1);
                end = mention.Span.End;
            }

            end = 0;
            foreach (var date in analyzed.Dates())
            {
                Assert.True(date.Span.Start >= end && date.Span.End > date.Span.Start);
                Assert.Equal(text[date.Span.Start..date.Span.End], date.Surface);
                Assert.NotEmpty(date.Value);
                end = date.Span.End;
            }

            Assert.Equal(analyzed.Entities.Mentions.Length, analyzed.Entities.Reasons.Sum(r => r.Count));
        },
        iter: 2_000);
}
