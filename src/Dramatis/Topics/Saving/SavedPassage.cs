namespace Dramatis.Topics.Saving;

/// <summary>A passage as a file has it; no weights: null.</summary>
internal sealed record SavedPassage(string Document, int Index, int Start, int End, string Text, SavedVector? Weights);
