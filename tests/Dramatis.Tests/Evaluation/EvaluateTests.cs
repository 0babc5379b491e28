using System.Collections.Immutable;
using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Evaluation;
using Dramatis.Tokens;

namespace Dramatis.Tests.Evaluation;

public class EvaluateTests
{
    private const string Conllu =
        """
        # newdoc id = a
        # newpar
        # text = Don't go.
        1-2	Don't	_	_	_	_	_	_	_	_
        1	Do	do	_	_	_	_	_	_	_
        2	n't	not	_	_	_	_	_	_	_
        3	go	go	_	_	_	_	_	_	SpaceAfter=No
        4	.	.	_	_	_	_	_	_	_

        # text = So what
        1	So	so	_	_	_	_	_	_	_
        2	what	what	_	_	_	_	_	_	_

        # newpar
        # text = He left.
        1	He	he	_	_	_	_	_	_	_
        2	left	leave	_	_	_	_	_	_	SpaceAfter=No
        3	.	.	_	_	_	_	_	_	_

        """;

    private const string Conll = "-DOCSTART- -X- O\n\nAna NNP I-PER\nLima NNP I-PER\nof IN O\nAcme NNP I-ORG\nInc NNP I-ORG\n\nPeru NNP I-LOC\nPeru NNP B-LOC\nCup NNP I-MISC\n";

    [Fact]
    public void Conllu_gives_raw_text_tokens_words_and_sentences()
    {
        var document = Assert.Single(Read(Conllu));

        Assert.Equal("Don't go. So what\n\nHe left.", document.Text.Document.Text);
        Assert.Equal(["Don't", "go", ".", "So", "what", "He", "left", "."], document.Text.Tokens.Select(t => document.Text.Document[t.Span]));
        Assert.Equal(["Do", "n't", "go"], document.Words.Take(3).Select(w => document.Text.Document[w]));
        Assert.Equal(["Don't go.", "So what", "He left."], document.Text.Sentences.Select(s => document.Text.Document[s.Span]));
    }

    [Fact]
    public void Tokens_and_sentences_are_scored_by_both_ends()
    {
        var tokens = Evaluate.Tokens(Read(Conllu), text => Tokenizer.Tokenize(text.Replace("go.", "go,", StringComparison.Ordinal)[..8]));

        Assert.Equal(new Score("token", 8, 2, 2), tokens.Overall);
        Assert.Equal(0.4, tokens.Overall.F1, 12);
        Assert.Equal(new Score("sentence", 3, 3, 3), Evaluate.Sentences(Read(Conllu)).Overall);
    }

    [Fact]
    public void Entities_are_read_as_conlleval_reads_them()
    {
        var document = Assert.Single(Read(Conll));
        var result = Evaluate.Entities([document], new Given(
            ("Ana Lima", EntityType.Person), ("Acme", EntityType.Org), ("Peru", EntityType.Org), ("Cup", EntityType.Event)));

        Assert.Equal(new Score("ALL", 5, 4, 2), result.Overall);
        Assert.Equal(new Score("PLACE", 2, 0, 0), result.Scores.Single(s => s.Name == "PLACE"));
        Assert.Equal(new Score("MISC", 1, 1, 1), result.Scores.Single(s => s.Name == "MISC"));
        Assert.Contains(new Confusion("PLACE", "ORG", 1), result.Confusions);
        Assert.Contains(new EvaluationError("extent", "ORG Acme Inc", "ORG Acme", 1), result.Errors);
        Assert.Contains(new EvaluationError("missed", "PLACE Peru", "", 1), result.Errors);
    }

    [Fact]
    public void What_the_gold_standard_leaves_open_is_not_scored()
    {
        var gold = Read("Iranian\tO|MISC\nAna\tB-PER\nBo\t*\nin\tO|MISC\nMay\tO|MISC\n");
        var result = Evaluate.Entities(gold, new Given(
            ("Iranian", EntityType.Group), ("Ana", EntityType.Person), ("Bo", EntityType.Person), ("May", EntityType.Date)));

        Assert.Equal(new Score("ALL", 1, 1, 1), result.Overall);
    }

    [Theory]
    [InlineData("Ana B-PER\nLima\n", "line 2")]
    [InlineData("# text = A\n1\tA\ta\t_\t_\t_\t_\t_\t_\t_\nx\n", "line 3")]
    public void A_line_that_is_neither_format_is_named(string text, string where) =>
        Assert.Contains(where, Assert.Throws<DramatisException>(() => Read(text)).Message, StringComparison.Ordinal);

    private static ImmutableArray<GoldDocument> Read(string text)
    {
        using var folder = new TemporaryFolder();
        return GoldFiles.Read(folder.Write("gold.txt", text));
    }

    private sealed class Given(params (string Surface, EntityType Type)[] names) : IEntityRecognizer
    {
        public string Name => "given";

        public ImmutableArray<EntitySpan> Recognize(TokenizedDocument document) =>
        [
            .. names.Select(n => (n.Type, At: document.Document.Text.IndexOf(n.Surface, StringComparison.Ordinal), n.Surface.Length))
                .Select(n => new EntitySpan(new TextSpan(n.At, n.At + n.Length), n.Type)),
        ];
    }
}
