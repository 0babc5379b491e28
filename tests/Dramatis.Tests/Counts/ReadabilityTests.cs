using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;

namespace Dramatis.Tests.Counts;

public class ReadabilityTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("made", 1)]
    [InlineData("makes", 1)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("table", 2)]
    [InlineData("boxes", 2)]
    [InlineData("churches", 2)]
    [InlineData("people", 2)]
    [InlineData("idea", 3)]
    [InlineData("radio", 3)]
    [InlineData("nation", 2)]
    [InlineData("create", 2)]
    [InlineData("science", 2)]
    [InlineData("quiet", 2)]
    [InlineData("government", 3)]
    [InlineData("president", 3)]
    [InlineData("representatives", 5)]
    [InlineData("well-known", 2)]
    [InlineData("don’t", 1)]
    [InlineData("the", 1)]
    public void Syllables_of_words(string word, int expected) => Assert.Equal(expected, Syllables.Count(word));

    [Fact]
    public void Scores_by_hand()
    {
        // 10 words, 2 sentences, 13 syllables, 1 word of 3 (government), 43 letters, all but “government’s government” familiar.
        var scores = Corpus.FromTexts(("a", "The cat sat on the mat. The government left town.")).Analyze().Readability()[0];

        Assert.Equal((10, 2), (scores.Words, scores.Sentences));
        Assert.Equal(206.835 - (1.015 * 5) - (84.6 * 1.2), scores.FleschReadingEase, 9);
        Assert.Equal((0.39 * 5) + (11.8 * 1.2) - 15.59, scores.FleschKincaid, 9);
        Assert.Equal(0.4 * (5 + 10), scores.GunningFog, 9);
        Assert.Equal((1.043 * Math.Sqrt(15)) + 3.1291, scores.Smog, 9);
        Assert.Equal((4.71 * 3.8) + 2.5 - 21.43, scores.AutomatedReadabilityIndex, 9);
        Assert.Equal((5.88 * 3.8) - (29.6 * 0.2) - 15.8, scores.ColemanLiau, 9);
        Assert.Equal(0.0496 * 5, scores.DaleChall, 9);
    }

    [Fact]
    public void Unfamiliar_words_raise_dale_chall()
    {
        var scores = Corpus.FromTexts(("a", "The cats walked quickly. The hegemon vitiated comity.")).Analyze().Readability()[0];

        Assert.Equal((0.1579 * 37.5) + (0.0496 * 4) + 3.6365, scores.DaleChall, 9);
    }
}
