using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dramatis.Corpora;
using Dramatis.Topics.Models;

namespace Dramatis.Topics.Saving;

/// <summary>Keeps topics in files.</summary>
public static class SavingExtensions
{
    private const int Format = 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes a model to a JSON file: topics, passages with their text and weights, and what is needed to share other text out over the topics.</summary>
    /// <remarks>The same model gives the same bytes.</remarks>
    /// <exception cref="DramatisException">The file can’t be written.</exception>
    /// <example><code>topics.Save("topics.json"); var later = TopicFiles.Load("topics.json").Transform(text);</code></example>
    public static void Save(this TopicModel topics, string path)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(path);
        var (state, options) = (topics.State, topics.State.Options);
        var saved = new SavedModel(
            Format,
            topics.Provenance.CorpusHash,
            [.. topics.Provenance.Parameters],
            topics.AreTopics,
            [.. topics.Cautions],
            topics.Grid is null ? null : [.. topics.Grid.Rows],
            topics.Grid?.Runs ?? 0,
            new SavedOptions(options.Unit, options.Sentences, options.Features, [.. options.StopWords.Order(StringComparer.Ordinal)]),
            [.. state.Vocabulary],
            [.. state.BaseTerms.Select(SavedVector.Of)],
            state.Inference.Kind,
            JsonSerializer.SerializeToElement(state.Inference, state.Inference.GetType(), Json),
            [.. topics.Topics.Select((t, i) => new SavedTopic(t.Number, t.Share, t.Label, t.Name, t.Stability, state.Groups[i], SavedVector.Of(state.TermWeights[i])))],
            [.. topics.Passages.Select(p => new SavedPassage(p.Document, p.DocumentIndex, p.Span.Start, p.Span.End, p.Text, p.Weights.IsEmpty ? null : SavedVector.Of(p.Weights)))]);
        WholeFile.Write(path, stream => JsonSerializer.Serialize(stream, saved, Json));
    }

    /// <summary>The model in a file that <see cref="Save"/> wrote, with inferences of <paramref name="kinds"/>.</summary>
    internal static TopicModel Load(string path, IReadOnlyDictionary<string, Type> kinds)
    {
        SavedModel? saved;
        TopicInference? inference;
        try
        {
            using var stream = File.OpenRead(path);
            saved = JsonSerializer.Deserialize<SavedModel>(stream, Json);
            if (saved is not { Format: Format, Topics.Length: > 0, Vocabulary: not null, BaseTerms: not null, Passages: not null, Options: not null })
            {
                throw new DramatisException($"{path}: this is no file of topics that this version of the kit can read. Find the topics again and save them.");
            }

            inference = kinds.TryGetValue(saved.Inference, out var type) ? (TopicInference?)saved.InferenceValues.Deserialize(type, Json) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DramatisException($"{path}: can’t be read. {e.Message}", e);
        }
        catch (JsonException e)
        {
            throw new DramatisException($"{path}: this is no file of topics. {e.Message}", e);
        }

        return inference is null
            ? throw new DramatisException($"{path}: these topics are of the kind “{saved.Inference}”, which is loaded by the package that found them.")
            : Model(saved, inference);
    }

    private static TopicModel Model(SavedModel saved, TopicInference inference)
    {
        var (k, terms) = (saved.Topics.Length, saved.Vocabulary.Length);
        var provenance = new Provenance(saved.Corpus, [.. saved.Parameters]);
        double[][] weights = [.. saved.Topics.Select(t => t.Terms.Full(terms))];
        var vocabulary = System.Collections.Immutable.ImmutableArray.Create(saved.Vocabulary);
        var options = new TopicOptions
        {
            Unit = saved.Options.Unit,
            Sentences = saved.Options.Sentences,
            Features = saved.Options.Features,
            StopWords = saved.Options.StopWords.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        };
        return new TopicModel(
            [.. saved.Topics.Select((t, i) => new Topic(t.Number, t.Share, TopicAssembly.Ranked(vocabulary, weights[i])) { Label = t.Label, Name = t.Name, Stability = t.Stability })],
            [.. saved.Passages.Select(p => new TopicPassage(p.Document, p.Index, new TextSpan(p.Start, p.End), p.Text, p.Weights is null ? [] : [.. p.Weights.Full(k)]))],
            options.Unit,
            provenance)
        {
            AreTopics = saved.AreTopics,
            Cautions = [.. saved.Cautions],
            Grid = saved.Grid is null ? null : new TopicGrid([.. saved.Grid], saved.GridRuns, provenance),
            State = new TopicState(vocabulary, [.. saved.BaseTerms.Select(b => b.Full(terms))], [.. saved.Topics.Select(t => t.Group)], weights, inference, options, null),
        };
    }
}
