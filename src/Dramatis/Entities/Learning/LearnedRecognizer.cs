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
    private readonly ConcurrentBag<DocumentDecoder> decoders = [];

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
        var model = UserFile.Read(path, static path =>
        {
            using var stream = File.OpenRead(path);
            return ModelFile.Read(stream, path);
        });
        return new LearnedRecognizer(model, gazetteer ?? Gazetteer.Default, $"crf {Path.GetFileName(path)}");
    }

    /// <summary>The same recognizer with other names known beforehand: no training is needed.</summary>
    public LearnedRecognizer With(Gazetteer gazetteer) => new(model, gazetteer, Name);

    /// <inheritdoc/>
    public ImmutableArray<EntitySpan> Recognize(TokenizedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!decoders.TryTake(out var decoder))
        {
            decoder = new DocumentDecoder(new Features(lists, rules) { Without = model.Without }, model);
        }

        try
        {
            var learned = decoder.Decode(document);
            return new SpanMerger(document, gazetteer, lists, decoder.Outside).Merge(learned, decoder.RuleSpans);
        }
        finally
        {
            decoders.Add(decoder);
        }
    }

    private static CrfModel ReadShipped()
    {
        const string name = "learning/entities.model";
        using var stream = typeof(LearnedRecognizer).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the build.");
        return ModelFile.Read(stream, name);
    }
}
