using Dramatis.Corpora;

namespace Dramatis.Tests.Corpora;

public class CorpusTests
{
    [Fact]
    public void The_hash_tells_ids_texts_and_their_order_apart()
    {
        string[] hashes =
        [
            Corpus.FromTexts(("a", "bc")).Hash,
            Corpus.FromTexts(("ab", "c")).Hash,
            Corpus.FromTexts(("a", "x"), ("b", "y")).Hash,
            Corpus.FromTexts(("b", "y"), ("a", "x")).Hash,
            Corpus.FromTexts(("a", "\uD800")).Hash,
            Corpus.FromTexts(("a", "\uFFFD")).Hash,
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.All(hashes, h => Assert.Equal(64, h.Length));
        Assert.Equal(hashes[0], Corpus.FromTexts(("a", "bc")).Hash);
    }

    [Fact]
    public void Ids_are_unique() =>
        Assert.Contains("“a”", Assert.Throws<ArgumentException>(() => Corpus.FromTexts(("a", "x"), ("a", "y"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Provenance_keeps_the_order_of_parameters_and_replaces_in_place()
    {
        var provenance = Corpus.FromTexts(("a", "x")).Provenance.With("k", 5).With("weight", 0.5).With("k", 6);

        Assert.Equal(["k=6", "weight=0.5"], provenance.Parameters.Select(p => $"{p.Key}={p.Value}"));
        Assert.Contains("k=6 · weight=0.5", provenance.ToString(), StringComparison.Ordinal);
        Assert.Equal(provenance, Corpus.FromTexts(("a", "x")).Provenance.With("k", 6).With("weight", 0.5));
    }
}
