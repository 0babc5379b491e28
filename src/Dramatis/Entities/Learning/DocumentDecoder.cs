using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>Finds the likeliest names of a document, in two passes: the second hears what the first thought of the same words elsewhere in the document.</summary>
/// <remarks>Not safe for several threads at once: one for each.</remarks>
internal sealed class DocumentDecoder
{
    private const int N = Tags.Count;

    /// <summary>How far a word is moved towards what the document’s other places with it say, in logarithms of probability.</summary>
    private const float Pull = 0.35f;

    private const double Least = 1e-3;

    private readonly Features maker;
    private readonly CrfModel model;
    private readonly Lattice lattice = new();
    private readonly List<ulong> features = [];
    private readonly float[]?[] edges = new float[]?[Features.Roles];
    private readonly Dictionary<ulong, (double[] Sums, int Count)> words = [];
    private float[] scores = [];
    private double[] marginals = [];
    private uint[] all = [];

    public DocumentDecoder(Features maker, CrfModel model)
    {
        (this.maker, this.model) = (maker, model);
        lattice.SetSteps(model.Steps);
    }

    /// <summary>The names that the rules find in the document at hand.</summary>
    public IReadOnlyList<EntitySpan> RuleSpans => maker.RuleSpans;

    /// <summary>For each token of the document at hand the probability that it is outside of any name.</summary>
    public float[] Outside { get; private set; } = [];

    /// <summary>The names in <paramref name="document"/>.</summary>
    public List<ClassSpan> Decode(TokenizedDocument document)
    {
        maker.Begin(document);
        var size = document.Tokens.Length * N;
        if (scores.Length < size)
        {
            (scores, marginals, all) = (new float[size], new double[size], new uint[document.Tokens.Length]);
            all.AsSpan().Fill(Tags.All);
        }

        Outside = new float[document.Tokens.Length];
        Outside.AsSpan().Fill(1);
        scores.AsSpan(0, size).Clear();
        words.Clear();
        Passage[] sentences = [.. document.Sentences.Where(maker.MayName)];
        foreach (var sentence in sentences)
        {
            Score(sentence);
            Remember(sentence);
        }

        var spans = new List<ClassSpan>();
        foreach (var sentence in sentences)
        {
            if (HearOthers(sentence))
            {
                FindMarginals(sentence);
            }

            Decode(sentence, spans);
        }

        return spans;
    }

    private void Score(Passage sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var sum = scores.AsSpan(i * N, N);
            for (var role = 0; role < Features.Roles; role++)
            {
                var known = RoleScores(role, maker.TypeAt(sentence, i, role));
                for (var y = 0; y < N; y++)
                {
                    sum[y] += known[y];
                }
            }

            features.Clear();
            maker.AddContext(sentence, i, features);
            model.AddScores(features, sum);
        }

        FindMarginals(sentence);
    }

    private float[] RoleScores(int role, WordType? word)
    {
        ref var known = ref (word?.Scores ?? edges)[role];
        if (known is null)
        {
            known = new float[N];
            features.Clear();
            maker.AddRole(role, word, features);
            model.AddScores(features, known);
        }

        return known;
    }

    private void FindMarginals(Passage sentence)
    {
        var (start, size) = (sentence.FirstToken * N, sentence.TokenCount * N);
        lattice.SetScores(scores.AsSpan(start, size));
        lattice.Marginals(all.AsSpan(0, sentence.TokenCount), marginals.AsSpan(start, size));
    }

    private void Remember(Passage sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (maker.NameWordAt(i) is var word and not 0)
            {
                if (!words.TryGetValue(word, out var known))
                {
                    known = (new double[1 + Tags.Classes], 0);
                }

                for (var c = 0; c <= Tags.Classes; c++)
                {
                    known.Sums[c] += ClassAt(i, c);
                }

                words[word] = (known.Sums, known.Count + 1);
            }
        }
    }

    /// <summary>The probability of a class at a token, 0 for outside.</summary>
    private double ClassAt(int token, int c)
    {
        if (c == 0)
        {
            return marginals[token * N];
        }

        var sum = 0.0;
        for (var y = Tags.Begin(c - 1); y <= Tags.Unit(c - 1); y++)
        {
            sum += marginals[(token * N) + y];
        }

        return sum;
    }

    private bool HearOthers(Passage sentence)
    {
        var changed = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (maker.NameWordAt(i) is not (var word and not 0) || words[word] is not { Count: > 1 } known)
            {
                continue;
            }

            changed = true;
            for (var c = 0; c <= Tags.Classes; c++)
            {
                var bonus = Pull * (float)Math.Log((known.Sums[c] / known.Count + Least) / (ClassAt(i, c) + Least));
                for (var y = c == 0 ? 0 : Tags.Begin(c - 1); y <= (c == 0 ? 0 : Tags.Unit(c - 1)); y++)
                {
                    scores[(i * N) + y] += bonus;
                }
            }
        }

        return changed;
    }

    private void Decode(Passage sentence, List<ClassSpan> spans)
    {
        var best = new byte[sentence.TokenCount];
        model.Decode(scores.AsSpan(sentence.FirstToken * N, best.Length * N), best);
        if (best.All(tag => tag == Tags.Outside))
        {
            SayOutside(sentence);
            return;
        }

        FindMarginals(sentence);
        SayOutside(sentence);
        for (var t = 0; t < best.Length; t++)
        {
            if (best[t] == Tags.Outside)
            {
                continue;
            }

            var end = t + 1;
            while (!Tags.IsUnit(best[end - 1]) && !Tags.IsLast(best[end - 1]))
            {
                end++;
            }

            spans.Add(new ClassSpan(sentence.FirstToken + t, sentence.FirstToken + end, Tags.ClassOf(best[t]), lattice.Probability(t, best.AsSpan(t, end - t))));
            t = end - 1;
        }
    }

    private void SayOutside(Passage sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Outside[i] = (float)marginals[i * N];
        }
    }
}
