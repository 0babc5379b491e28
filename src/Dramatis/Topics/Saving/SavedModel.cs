using System.Text.Json;

namespace Dramatis.Topics.Saving;

/// <summary>A model as a file has it.</summary>
internal sealed record SavedModel(
    int Format,
    string Corpus,
    KeyValuePair<string, string>[] Parameters,
    bool AreTopics,
    string[] Cautions,
    TopicGridRow[]? Grid,
    int GridRuns,
    SavedOptions Options,
    string[] Vocabulary,
    SavedVector[] BaseTerms,
    string Inference,
    JsonElement InferenceValues,
    SavedTopic[] Topics,
    SavedPassage[] Passages);
