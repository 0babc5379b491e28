using Dramatis.Tokens;

namespace Dramatis.Topics.Saving;

/// <summary>How text is cut, as a file has it.</summary>
internal sealed record SavedOptions(TextUnit Unit, int Sentences, TopicFeatures Features, string[] StopWords);
