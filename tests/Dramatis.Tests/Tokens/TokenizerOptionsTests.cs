using System.Collections.Frozen;
using CsCheck;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Tests.Tokens;

public class TokenizerOptionsTests
{
    private static readonly TokenizerOptions Default = TokenizerOptions.Default;

    [Theory]
    [InlineData("a well-known e-mail from al-Qaida", "a|well|-|known|e-mail|from|al|-|Qaida")]
    [InlineData("a 12-year-old F-16 on 2003-04-09", "a|12|-|year|-|old|F|-|16|on|2003-04-09")]
    public void Hyphens_split(string text, string expected) => AssertTokens(text, expected, Default with { Hyphens = Joint.Split });

    [Fact]
    public void Clitics_kept() => AssertTokens("Iran’s envoy and it's Ana", "Iran’s|envoy|and|it's|Ana", Default with { Clitics = Joint.Keep });

    [Theory]
    [InlineData("we don’t, I’m, they'd", "we|do|n’t|,|I|’m|,|they|'d")]
    [InlineData("He cannot let O'Brien in", "He|can|not|let|O'Brien|in")]
    public void Contractions_split(string text, string expected) => AssertTokens(text, expected, Default with { Contractions = Joint.Split });

    [Theory]
    [InlineData("See https://example.org/a-b?c=d, or www.x.org.", "See|https://example.org/a-b?c=d|,|or|www.x.org|.")]
    [InlineData("ana.lima+x@post.example.org wrote", "ana.lima+x@post.example.org|wrote")]
    [InlineData("@ana_lima likes #climate2020 :-)", "@ana_lima|likes|#climate2020|:-)")]
    [InlineData("the #1 of a list: (see)", "the|#|1|of|a|list|:|(|see|)")]
    public void Addresses_kept(string text, string expected) => AssertTokens(text, expected, Default);

    [Fact]
    public void Addresses_split() => AssertTokens("@ana #tag :)", "@|ana|#|tag|:|)", Default with { Addresses = Joint.Split });

    [Theory]
    [InlineData("$5.3 or 5 km or 3.5% or 2 men", "$5.3|or|5 km|or|3.5%|or|2|men")]
    [InlineData("€ 7 million in all", "€|7 million|in|all")]
    public void Quantities_kept(string text, string expected)
    {
        expected = expected.Replace("€|7 million", "€ 7 million", StringComparison.Ordinal);
        AssertTokens(text, expected, Default with { Quantities = Joint.Keep });
    }

    [Fact]
    public void Dates_kept() => AssertTokens(
        "On Sept. 11, 2001, and 9 April 2003 and in May 2003 he may go", "On|Sept. 11, 2001|,|and|9 April 2003|and|in|May 2003|he|may|go", Default with { Dates = Joint.Keep });

    [Fact]
    public void Kinds_dropped() => AssertTokens(
        "Ana, see https://x.org: 5 men!", "Ana|see|men", Default with { Drop = [TokenKind.Punctuation, TokenKind.Number, TokenKind.Url] });

    [Fact]
    public void Compounds_joined() => AssertTokens(
        "The Foreign\nMinister met the foreign press", "The|Foreign\nMinister|met|the|foreign|press", Default with { Compounds = new CompoundList(["foreign minister"]) });

    [Fact]
    public void Abbreviations_given_keep_their_period() => AssertTokens(
        "the med. staff", "the|med.|staff", Default with { Abbreviations = new[] { "med" }.ToFrozenSet(StringComparer.Ordinal) });

    [Fact]
    public void Abbreviations_are_learned_from_the_corpus()
    {
        const string text = "The med. staff left. He saw the med. team, and the med. school. It was a fine day. They went to the day school. The team left. One day a man came. He saw the man. The school was far.";
        var learned = AbbreviationLearner.Learn(Corpus.FromTexts(("a", text)));

        Assert.Equal(["med"], learned);
    }

    [Fact]
    public void Terms_of_several_words_are_read_from_a_file()
    {
        using var folder = new TemporaryFolder();
        var options = Default with { Compounds = CompoundList.Load(folder.Write("terms.txt", "# mine\n\nforeign minister\n")) };
        const string text = "The Foreign  Minister left.";

        Assert.Equal(["The", "Foreign  Minister", "left", "."], Tokenizer.Tokenize(text, options).Select(t => text[t.Start..t.End]));
        Assert.Contains("none.txt", Assert.Throws<DramatisException>(() => CompoundList.Load("none.txt")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_may_be_kept_whole()
    {
        var document = new Document("x", "“Stop. He is here,” she said. They ran.");

        Assert.Equal(2, TokenizedDocument.From(document).Sentences.Length);
        Assert.Equal(3, TokenizedDocument.From(document, Default with { Quotations = Quotations.Split }).Sentences.Length);
    }

    [Fact]
    public void A_long_quotation_is_cut_unless_all_are_kept()
    {
        var document = new Document("x", $"“{string.Concat(Enumerable.Repeat("He is here. ", 30)).TrimEnd()}” They ran.");

        Assert.Equal(31, TokenizedDocument.From(document).Sentences.Length);
        Assert.Equal(2, TokenizedDocument.From(document, Default with { Quotations = Quotations.Keep }).Sentences.Length);
    }

    [Fact]
    public void Sentences_do_not_depend_on_how_words_are_cut()
    {
        var document = TokenizedDocument.From(new Document("x", "He can’t go. Ana’s well-known e-mail (5%) said so!"), TokenizerOptions.TreebankWords with { Drop = [TokenKind.Punctuation] });

        Assert.Equal(2, document.Sentences.Length);
        Assert.Equal("He can’t go", document.Document[document.Sentences[0].Span]);
        Assert.Equal(document.Tokens.Length, document.Sentences[^1].EndToken);
    }

    [Fact]
    public void Whatever_the_options_tokens_are_in_order_and_cover_the_text() => Gen.Select(
        Gen.OneOf("a-b", "don’t", "it's", "$5", " km", "Sept. 11, 2001", " ", "http://x.y/z", "@a", "#b", ":)", "etc.", "\n", "é", "…", "9", "May", ",").Array[0, 25],
        Gen.Int[0, 63]).Sample(
        (parts, bits) =>
        {
            var text = string.Concat(parts);
            Joint Of(int bit) => (bits >> bit & 1) == 1 ? Joint.Split : Joint.Keep;
            var tokens = Tokenizer.Tokenize(text, new TokenizerOptions
            {
                Hyphens = Of(0),
                Clitics = Of(1),
                Contractions = Of(2),
                Addresses = Of(3),
                Quantities = Of(4),
                Dates = Of(5),
                SplitFinalPeriods = bits % 2 == 0,
            });
            var position = 0;
            foreach (var token in tokens)
            {
                Assert.True(token.Start >= position && token.End > token.Start);
                Assert.True(string.IsNullOrWhiteSpace(text[position..token.Start]));
                position = token.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[position..]));
        },
        iter: 5_000);

    private static void AssertTokens(string text, string expected, TokenizerOptions options) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text, options).Select(t => text[t.Start..t.End])));
}
