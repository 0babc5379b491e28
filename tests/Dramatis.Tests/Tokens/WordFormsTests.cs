using System.Text;
using Dramatis.Corpora;
using Dramatis.Tokens;

namespace Dramatis.Tests.Tokens;

public class WordFormsTests
{
    [Theory]
    [InlineData("consign consigned consigning consignment", "consign consign consign consign")]
    [InlineData("consist consisted consistency consistent consistently", "consist consist consist consist consist")]
    [InlineData("knack knavery knightly knitting knots", "knack knaveri knight knit knot")]
    [InlineData("generate generously communication skies dying news early", "generat generous communic sky die news earli")]
    [InlineData("hopping hoping ties cries caresses gas gaps this agreed", "hop hope tie cri caress gas gap this agre")]
    [InlineData("relational conditional vietnamization predication hopefulness", "relat condit vietnam predic hope")]
    [InlineData("Connections youth's boyish happily", "connect youth boyish happili")]
    public void Stems_are_those_of_snowball(string words, string stems) => Assert.Equal(stems, string.Join(' ', words.Split(' ').Select(Porter2.Stem)));

    [Theory]
    [InlineData("leaves", PartOfSpeech.Noun, "leaf")]
    [InlineData("leaves", PartOfSpeech.Verb, "leave")]
    [InlineData("better", PartOfSpeech.Adjective, "good")]
    [InlineData("ministries", null, "ministry")]
    [InlineData("Went", null, "go")]
    [InlineData("running", PartOfSpeech.Verb, "run")]
    [InlineData("buses", null, "bus")]
    [InlineData("news", null, "news")]
    [InlineData("women", null, "woman")]
    [InlineData("Zarif", null, "zarif")]
    public void Lemmas(string word, PartOfSpeech? pos, string lemma) => Assert.Equal(lemma, Lemmatizer.Lemma(word, pos));

    [Fact]
    public void N_grams_and_skip_grams()
    {
        Assert.Equal(["a b c", "b c d"], NGrams.Of(["a", "b", "c", "d"], 3));
        Assert.Equal(["a b", "a c", "b c", "b d", "c d"], NGrams.Skipping(["a", "b", "c", "d"], 2, 1));
        Assert.Empty(NGrams.Of(["a"], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => NGrams.Of(["a"], 0));
    }

    [Theory]
    [InlineData("DIŞ İL", "tr", "dış il")]
    [InlineData("DIS", null, "dis")]
    [InlineData("STRAẞE Straße", "de", "strasse strasse")]
    public void Case_is_folded_as_the_language_does(string text, string? language, string expected) => Assert.Equal(expected, CaseFolding.Fold(text, language));

    [Theory]
    [InlineData("cafe\u0301", NormalizationForm.FormC, "caf\u00e9")]
    [InlineData("\ufb01x", NormalizationForm.FormKC, "fix")]
    public void Unicode_is_normalized_on_request(string word, NormalizationForm form, string expected) =>
        Assert.Equal(expected, new WordForms { Normalization = form }.Of(word));

    [Fact]
    public void Forms_keep_the_offsets_of_the_text()
    {
        var document = TokenizedDocument.From(new Document("x", "The Ministries met."));
        var forms = new WordForms { StopWords = StopWords.English, Lemmas = true }.Of(document).ToList();

        Assert.Equal(["ministry", "meet", "."], forms.Select(f => f.Form));
        Assert.Equal("Ministries", document.Document[forms[0].Token.Span]);
    }

    [Fact]
    public void There_are_stop_words_of_several_languages()
    {
        Assert.Contains("und", StopWords.Of("de"));
        Assert.All(StopWords.Languages, language => Assert.True(StopWords.Of(language).Count > 50));
        Assert.Contains("de, en", Assert.Throws<DramatisException>(() => StopWords.Of("xx")).Message, StringComparison.Ordinal);
    }
}
