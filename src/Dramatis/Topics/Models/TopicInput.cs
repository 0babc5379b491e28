using System.Collections.Immutable;

namespace Dramatis.Topics.Models;

/// <summary>What topics are found in.</summary>
/// <param name="Terms">The terms of each passage.</param>
/// <param name="Texts">Each passage as it stands in the text; empty where only terms are known.</param>
/// <param name="Guides">The columns of the terms that the first topics are to be about, a list a topic; empty if nothing guides.</param>
public sealed record TopicInput(TermMatrix Terms, ImmutableArray<string> Texts, ImmutableArray<ImmutableArray<int>> Guides)
{
    /// <summary>Passages of which only the terms are known, and no guide.</summary>
    public TopicInput(TermMatrix terms)
        : this(terms, [], [])
    {
    }
}
