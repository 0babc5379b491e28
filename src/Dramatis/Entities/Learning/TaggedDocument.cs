using System.Collections.Immutable;
using Dramatis.Entities.Recognition;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>A document whose names people have marked, to learn from.</summary>
/// <param name="Text">The document, cut into tokens and sentences.</param>
/// <param name="Tags">
/// A tag a token, in BIO or a relative of it, over PER, ORG, LOC and MISC or the kit’s types. <c>O|MISC</c> leaves open whether the token is part of a
/// group, event or work; <c>*</c> leaves everything open.
/// </param>
public sealed record TaggedDocument(TokenizedDocument Text, ImmutableArray<string> Tags)
{
    /// <summary>For each token the tags that it may have, a bit each.</summary>
    internal uint[] Allowed()
    {
        var allowed = new uint[Tags.Length];
        for (var i = 0; i < allowed.Length; i++)
        {
            allowed[i] = Tags[i] switch { "*" => Learning.Tags.All, "O|MISC" => Learning.Tags.OutsideOrMisc, _ => 1u };
        }

        var token = 0;
        foreach (var span in TagScheme.Spans(Text, Tags))
        {
            while (Text.Tokens[token].Start < span.Span.Start)
            {
                token++;
            }

            // Sources differ on titles; in the kit they are not part of a mention.
            while (span.Label == "PERSON" && Text.Tokens[token].End < span.Span.End && NameLexicon.IsTitle(Text.Document[Text.Tokens[token].Span]))
            {
                allowed[token++] = 1u;
            }

            var type = span.Label switch { "PERSON" => 0, "ORG" => 1, "PLACE" => 2, "DATE" => -1, _ => Learning.Tags.Misc };
            for (var first = token; token < Tags.Length && Text.Tokens[token].Start < span.Span.End; token++)
            {
                var isLast = Text.Tokens[token].End == span.Span.End;
                allowed[token] = type < 0 ? 1u : 1u << (token > first ? (isLast ? Learning.Tags.Last(type) : Learning.Tags.Inside(type)) : isLast ? Learning.Tags.Unit(type) : Learning.Tags.Begin(type));
            }
        }

        return allowed;
    }
}
