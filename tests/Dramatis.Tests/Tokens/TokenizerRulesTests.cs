using Dramatis.Tokens;

namespace Dramatis.Tests.Tokens;

public class TokenizerRulesTests
{
    [Theory]
    [InlineData("Iran’s envoy", "Iran|’s|envoy")]
    [InlineData("the U.S.'s role", "the|U.S.|'s|role")]
    [InlineData("the leaders’ talks", "the|leaders|’|talks")]
    [InlineData("don’t let O’Brien", "don’t|let|O’Brien")]
    [InlineData("‘axis of evil,’ ” said", "‘|axis|of|evil|,|’|”|said")]
    public void Apostrophes(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData("Mr. Khalilzad", "Mr.|Khalilzad")]
    [InlineData("Philip D. Zelikow", "Philip|D.|Zelikow")]
    [InlineData("on U.S. aircraft", "on|U.S.|aircraft")]
    [InlineData("a Ph.D. at 9 a.m. sharp", "a|Ph.D.|at|9|a.m.|sharp")]
    [InlineData("the U.S.-led force", "the|U.S.-led|force")]
    [InlineData("J.R.R. Tolkien", "J.R.R.|Tolkien")]
    [InlineData("Sept. 11, 2001, attacks", "Sept.|11|,|2001|,|attacks")]
    [InlineData("the end. Next", "the|end|.|Next")]
    [InlineData("the end.Next", "the|end|.|Next")]
    [InlineData("see example.com now", "see|example.com|now")]
    [InlineData("So do I.", "So|do|I|.")]
    public void Periods(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData("$1,234.50 or 3.5%", "$|1,234.50|or|3.5|%")]
    [InlineData("the 1990s and the 10th", "the|1990s|and|the|10th")]
    [InlineData("on 2003-04-09 at 10:30", "on|2003-04-09|at|10:30")]
    [InlineData("It cost 5.", "It|cost|5|.")]
    [InlineData("a .5 share", "a|.5|share")]
    [InlineData("an F-16 and a 12-year-old", "an|F-16|and|a|12-year-old")]
    public void Numbers(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData("state-of-the-art al-Jaafari", "state-of-the-art|al-Jaafari")]
    [InlineData("neighbors — a formulation", "neighbors|—|a|formulation")]
    [InlineData("Wait... what?!", "Wait|...|what|?!")]
    [InlineData("((a))", "(|(|a|)|)")]
    [InlineData("AT&T and Q&A", "AT&T|and|Q&A")]
    [InlineData("R & D", "R|&|D")]
    public void Hyphens_and_marks(string text, string expected) => AssertTokens(text, expected);

    [Fact]
    public void Kinds_are_told_apart() => Assert.Equal(
        [TokenKind.Word, TokenKind.Clitic, TokenKind.Number, TokenKind.Symbol, TokenKind.Punctuation],
        Tokenizer.Tokenize("Iran’s 5 € .").Select(t => t.Kind));

    private static void AssertTokens(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(t => text[t.Start..t.End])));
}
