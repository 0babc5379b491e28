using System.Collections.Immutable;

namespace Dramatis.Tokens;

/// <summary>stub</summary>
public static class ParagraphSplitter
{
    /// <summary>stub</summary>
    public static ImmutableArray<Passage> Split(string text, ImmutableArray<Token> tokens) => throw new NotImplementedException();
}
