using CsCheck;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Tests.Tokens;

public class TokenizerOffsetsTests
{
    private static readonly Gen<string> Nasty = Gen.OneOf(
        Gen.Char.Array[0, 40].Select(c => new string(c)),
        Gen.OneOf("Mr.", " ", "\n", "\r\n", "’s", "'", "“", "”", ".", "...", "U.S.", "a", "A", "9", ",", "-", "e\u0301", "\u200d", "👩‍👩‍👧", "🇫🇷", "שלום", "مرحبا", "日本", "\uD83D", "\uDE00", "\u00AD", "@", "#", "http://x.y/z", "&", "\t", "\u2028", "\u0000", "<b>", "</p>", "<", ">")
            .Array[0, 30].Select(string.Concat));

    [Fact]
    public void Tokens_never_overlap_and_cover_all_but_white_space() => Nasty.Sample(
        text =>
        {
            var position = 0;
            foreach (var token in Tokenizer.Tokenize(text, new TokenizerOptions { KeepMarkup = true }))
            {
                Assert.True(token.Start >= position && token.End > token.Start && token.End <= text.Length);
                Assert.True(string.IsNullOrWhiteSpace(text[position..token.Start]));
                Assert.DoesNotContain(text[token.Start..token.End], char.IsWhiteSpace);
                position = token.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[position..]));
        },
        iter: 20_000);

    [Fact]
    public void Nothing_but_white_space_and_tags_is_left_out() => Nasty.Sample(
        text =>
        {
            var position = 0;
            foreach (var token in Tokenizer.Tokenize(text))
            {
                Assert.True(token.Start >= position);
                AssertLeftOut(text[position..token.Start]);
                position = token.End;
            }

            AssertLeftOut(text[position..]);
        },
        iter: 10_000);

    [Fact]
    public void Every_token_is_in_one_sentence_and_every_sentence_in_one_paragraph() => Nasty.Sample(
        text =>
        {
            var document = TokenizedDocument.From(new Document("x", text));
            AssertPartition(document.Sentences, document.Tokens.Length);
            AssertPartition(document.Paragraphs, document.Tokens.Length);
            Assert.All(document.Sentences, s =>
            {
                Assert.Equal(document.Tokens[s.FirstToken].Start, s.Span.Start);
                Assert.Equal(document.Tokens[s.EndToken - 1].End, s.Span.End);
                Assert.Contains(document.Paragraphs, p => p.Span.Contains(s.Span));
            });
        },
        iter: 10_000);

    [Theory]
    [InlineData("👩‍👩‍👧 went home", "👩‍👩‍👧|went|home")]
    [InlineData("cafe\u0301 noir", "cafe\u0301|noir")]
    [InlineData("one\r\ntwo", "one|two")]
    [InlineData("قال محمد: مرحبا.", "قال|محمد|:|مرحبا|.")]
    [InlineData("日本語", "日|本|語")]
    [InlineData("", "")]
    [InlineData("  \u00a0\u3000\n", "")]
    public void Scripts_emoji_and_damage(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(t => text[t.Start..t.End])));

    [Fact]
    public void A_lone_surrogate_is_a_token_of_its_own() =>
        Assert.Equal([(0, 1), (1, 2), (2, 3)], Tokenizer.Tokenize("a\uD83Db").Select(t => (t.Start, t.End)));

    [Fact]
    public void A_long_word_is_one_token() =>
        Assert.Equal(1_000_000, Assert.Single(Tokenizer.Tokenize(new string('x', 1_000_000))).End);

    private static void AssertLeftOut(string gap) =>
        Assert.True(string.IsNullOrWhiteSpace(gap) || (gap.Trim()[0] == '<' && gap.Trim()[^1] == '>'));

    private static void AssertPartition(IEnumerable<Passage> passages, int tokens)
    {
        var next = 0;
        foreach (var passage in passages)
        {
            Assert.Equal(next, passage.FirstToken);
            Assert.True(passage.EndToken > passage.FirstToken);
            next = passage.EndToken;
        }

        Assert.Equal(tokens, next);
    }
}
