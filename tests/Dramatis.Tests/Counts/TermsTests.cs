using Dramatis.Corpora;
using Dramatis.Counts;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Tests.Counts;

public class TermsTests
{
    private const string Text = "The U.S. met Iran’s envoy. “Iran,” the envoy said, paid $5 in 2003.";

    [Fact]
    public void Words_are_in_lower_case_without_marks_clitics_and_numbers()
    {
        var words = Corpus.FromTexts(("a", Text)).Words();

        Assert.Equal(["envoy", "in", "iran", "met", "paid", "said", "the", "u.s."], words.Select(t => t.Name));
        Assert.Equal(11, words.Occurrences);
        Assert.Equal(new Term("iran", null, 2, 1), words["iran"]);
    }

    [Fact]
    public void Options_choose_words_and_forms()
    {
        var corpus = Corpus.FromTexts(("a", Text));

        Assert.Contains("2003", corpus.Words(new WordOptions { Numbers = true }).Select(t => t.Name));
        Assert.Contains("Iran", corpus.Words(new WordOptions { FoldsCase = false }).Select(t => t.Name));
        Assert.DoesNotContain("the", corpus.Words(new WordOptions { StopWords = StopWords.English }).Select(t => t.Name));
        Assert.Equal(["envoy", "iran", "paid", "said", "u.s."], corpus.Words(new WordOptions { MinLength = 4 }).Select(t => t.Name));
        Assert.Equal(["e", "i", "m", "p", "s", "t", "u"], corpus.Words(new WordOptions { Form = (d, t) => d.Document.Text[t.Start..(t.Start + 1)], FormName = "initial" }).Select(t => t.Name));
    }

    [Fact]
    public void Lemmas_bring_the_forms_of_a_word_together()
    {
        var words = Corpus.FromTexts(("a", "The wars spread. War, spread by men; a man was at war.")).Words(WordOptions.Lemmas with { StopWords = StopWords.English });

        Assert.Equal(["man 2", "spread 2", "war 3"], words.Select(t => $"{t.Name} {t.Occurrences}"));
        Assert.Contains("terms=lemma", words.Provenance.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Word_runs_are_those_of_the_regular_expression()
    {
        const string text = "Don't stop_it: naïve Ωmega x2, 𝒜b\u0301 10% – end";
        var runs = Corpus.FromTexts(("a", text)).WordRuns();

        Assert.Equal(new[] { "don", "t", "stop_it", "naïve", "ωmega", "x2", "𝒜b\u0301", "10", "end" }.Order(StringComparer.Ordinal), runs.Select(t => t.Name));
    }

    [Fact]
    public void Entities_are_terms_with_their_types()
    {
        var names = Corpus.FromTexts(("a", "Iran met Iraq. Ana Lima left Iran.")).Analyze().EntityTerms();

        Assert.Equal(new Term("Iran", EntityType.Place, 2, 1), names["Iran"]);
        Assert.Equal(EntityType.Person, names["Ana Lima"].Type);
    }

    [Fact]
    public void N_grams_stay_within_sentences_and_break_at_words_left_out()
    {
        var corpus = Corpus.FromTexts(("a", "The old man left. The old man, alone, left the sea."));
        var bigrams = corpus.Words().NGrams(2);

        Assert.Equal(2, bigrams["the old"].Occurrences);
        Assert.False(bigrams.Contains("left the") && bigrams["left the"].Occurrences > 1);
        Assert.False(corpus.Words(new WordOptions { StopWords = StopWords.English }).NGrams(2).Contains("left sea"));
        Assert.Equal(["old man left", "the old man"], corpus.Words().NGrams(3).Where(t => t.Name is "old man left" or "the old man").Select(t => t.Name));
        Assert.Throws<DramatisException>(() => corpus.Words().NGrams(1));
    }

    [Fact]
    public void Categories_match_wildcards_and_phrases_the_longest_once()
    {
        var lexicon = CategoryLexicon.Parse("# themes\nland: united states, united, state*\nmoney: tax*, 5");
        var found = Corpus.FromTexts(("a", "The United States taxed the state 5 times. Untaxed!")).Analyze().Categories(lexicon);

        Assert.Equal(["land 2", "money 2"], found.Select(t => $"{t.Name} {t.Occurrences}"));
        Assert.Contains("no entry", Assert.Throws<DramatisException>(() => CategoryLexicon.Parse("land:")).Message, StringComparison.Ordinal);
        Assert.Contains("Line 1", Assert.Throws<DramatisException>(() => CategoryLexicon.Parse("land united")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Processors_and_order_change_nothing_but_the_order()
    {
        var texts = Enumerable.Range(0, 300).Select(i => ($"{i}", $"word{i % 7} and word{i % 11}, word{i}")).ToArray();
        var words = Corpus.FromTexts(texts).Words();

        Assert.Equal(words.ToList(), Corpus.FromTexts(texts.Reverse()).Words().ToList());
    }

    [Fact]
    public void Nothing_is_no_trouble()
    {
        var empty = Corpus.FromTexts(("a", ""), ("b", " \n ")).Analyze();

        Assert.Empty(empty.Words());
        Assert.Empty(empty.Words().Frequencies());
        Assert.Empty(empty.Words().NGrams(2));
        Assert.Empty(empty.EntityTerms());
        Assert.Equal(0, empty.Words().Features().NonZero);
        Assert.Empty(empty.Words().Dispersion());
        Assert.Equal(0, empty.Words().Diversity().Tokens);
        Assert.All(empty.Readability(), r => Assert.True(double.IsNaN(r.FleschKincaid)));
        Assert.Empty(empty.Concordance(Keyword.Words("a")));
        Assert.Contains("nothing to compare", Assert.Throws<DramatisException>(() => empty.Words().Keyness(empty.Words())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_term_is_refused_with_those_near_to_it() =>
        Assert.Contains("“iran”", Assert.Throws<DramatisException>(() => Corpus.FromTexts(("a", Text)).Words()["ran"]).Message, StringComparison.Ordinal);
}
