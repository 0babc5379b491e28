using System.Collections.Immutable;
using Dramatis.Tokens;

namespace Dramatis.Evaluation;

/// <summary>A document whose tokens and sentences, and perhaps entities, people have marked.</summary>
/// <param name="Text">The document as it was marked: tokens and sentences are the gold standard’s.</param>
/// <param name="Words">The syntactic words where they are other than the tokens (<c>do</c>, <c>n’t</c>); else the tokens.</param>
/// <param name="Tags">A tag a token, in BIO or a relative of it; empty where no entities are marked.</param>
public sealed record GoldDocument(TokenizedDocument Text, ImmutableArray<Corpora.TextSpan> Words, ImmutableArray<string> Tags);
