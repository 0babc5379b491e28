using System.Collections.Immutable;

namespace Dramatis.Tokens;

/// <summary>stub</summary>
public static class Tokenizer
{
    /// <summary>stub</summary>
    public static ImmutableArray<Token> Tokenize(string text) => throw new NotImplementedException();
}
