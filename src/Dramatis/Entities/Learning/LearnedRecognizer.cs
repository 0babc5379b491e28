using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>Recognizes names by a trained model (a linear-chain conditional random field) that also hears the rules.</summary>
/// <remarks>
/// People, organizations and places are the model’s; groups, events and works are told apart by the gazetteer and by rules,
/// which also find those that the model leaves out. Safe to call from several threads.
/// </remarks>
public sealed class LearnedRecognizer : IEntityRecognizer
{
    private static readonly Lazy<LearnedRecognizer> Shipped = new(() => new LearnedRecognizer(ReadShipped(), Gazetteer.Default, "crf"));

    private readonly CrfModel model;
    private readonly Gazetteer gazetteer;
    private readonly RuleRecognizer rules;
    private readonly WordLists lists;
    private readonly ConcurrentBag<Worker> workers = [];

    private LearnedRecognizer(CrfModel model, Gazetteer gazetteer, string name)
    {
        (this.model, this.gazetteer, Name) = (model, gazetteer, name);
        rules = new RuleRecognizer(gazetteer);
        lists = new WordLists(gazetteer);
    }

    /// <summary>The recognizer with the weights and the gazetteer that ship with the kit.</summary>
    public static LearnedRecognizer Default => Shipped.Value;

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>A recognizer with weights of <see cref="EntityTrainer"/>.</summary>
    /// <param name="path">The file of weights.</param>
    /// <param name="gazetteer">Names that are known beforehand; by default the kit’s.</param>
    /// <exception cref="DramatisException">The file can’t be read or holds no weights.</exception>
    /// <example><code>corpus.Analyze(LearnedRecognizer.Load("my-names.model"))</code></example>
    public static LearnedRecognizer Load(string path, Gazetteer? gazetteer = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var stream = File.OpenRead(path);
            return new LearnedRecognizer(ModelFile.Read(stream, path), gazetteer ?? Gazetteer.Default, $"crf {Path.GetFileName(path)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DramatisException($"{path}: can’t be read. {e.Message}", e);
        }
    }

    /// <summary>The same recognizer with other names known beforehand: no training is needed.</summary>
    public LearnedRecognizer With(Gazetteer gazetteer) => new(model, gazetteer, Name);

    /// <inheritdoc/>
    public ImmutableArray<EntitySpan> Recognize(TokenizedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!workers.TryTake(out var worker))
        {
            worker = new Worker(new Features(lists, rules) { Without = model.Without }, model);
        }

        try
        {
            return new SpanMerger(document, gazetteer).Merge(worker.Decode(document), worker.RuleSpans);
        }
        finally
        {
            workers.Add(worker);
        }
    }

    private static CrfModel ReadShipped()
    {
        const string name = "learning/entities.model";
        using var stream = typeof(LearnedRecognizer).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the build.");
        return ModelFile.Read(stream, name);
    }

    /// <summary>What one thread needs for itself.</summary>
    private sealed class Worker(Features maker, CrfModel model)
    {
        private readonly List<ulong> features = [];
        private readonly Lattice lattice = CreateLattice(model);
        private float[] scores = [];
        private double[] marginals = [];
        private uint[] all = [];

        public IReadOnlyList<EntitySpan> RuleSpans => maker.RuleSpans;

        public List<ClassSpan> Decode(TokenizedDocument document)
        {
            var spans = new List<ClassSpan>();
            maker.Begin(document);
            foreach (var sentence in document.Sentences)
            {
                Decode(sentence, spans);
            }

            return spans;
        }

        private static Lattice CreateLattice(CrfModel model)
        {
            var lattice = new Lattice();
            lattice.SetSteps(model.Steps);
            return lattice;
        }

        private void Decode(Passage sentence, List<ClassSpan> spans)
        {
            var size = sentence.TokenCount * Tags.Count;
            if (scores.Length < size)
            {
                (scores, marginals) = (new float[size], new double[size]);
                all = [.. Enumerable.Repeat(Tags.All, sentence.TokenCount)];
            }

            var used = scores.AsSpan(0, size);
            used.Clear();
            for (var t = 0; t < sentence.TokenCount; t++)
            {
                features.Clear();
                maker.Add(sentence, sentence.FirstToken + t, features);
                model.AddScores(features, used.Slice(t * Tags.Count, Tags.Count));
            }

            var best = new byte[sentence.TokenCount];
            model.Decode(used, best);
            if (best.All(tag => tag == Tags.Outside))
            {
                return;
            }

            lattice.SetScores(used);
            lattice.Marginals(all.AsSpan(0, sentence.TokenCount), marginals);
            for (var t = 0; t < best.Length; t++)
            {
                if (best[t] == Tags.Outside)
                {
                    continue;
                }

                var end = t + 1;
                while (end < best.Length && !Tags.IsUnit(best[end - 1]) && !Tags.IsLast(best[end - 1]))
                {
                    end++;
                }

                spans.Add(new ClassSpan(sentence.FirstToken + t, sentence.FirstToken + end, Tags.ClassOf(best[t]), lattice.Probability(t, best.AsSpan(t, end - t))));
                t = end - 1;
            }
        }
    }
}
