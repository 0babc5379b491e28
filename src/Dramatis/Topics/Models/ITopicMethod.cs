using System.Collections.Immutable;

namespace Dramatis.Topics.Models;

/// <summary>A way to find topics: <see cref="Nmf"/>, <see cref="GibbsLda"/>, <see cref="LightLda"/>, or your own.</summary>
/// <remarks>The same input, number of topics and seed must give the same topics, whatever the number of threads.</remarks>
public interface ITopicMethod
{
    /// <summary>Its name in provenance: <c>nmf</c>.</summary>
    string Name { get; }

    /// <summary>Its parameters, for provenance, in a fixed order.</summary>
    ImmutableArray<KeyValuePair<string, object>> Parameters { get; }

    /// <summary>Whether words can guide its topics; a method that can’t is refused with guides.</summary>
    bool CanBeGuided => false;

    /// <summary>The same method, beginning by chance, so that another seed gives another answer: what stability is measured with.</summary>
    ITopicMethod FromChance => this;

    /// <summary>Finds <paramref name="k"/> topics; a method that counts topics itself may give another number.</summary>
    /// <param name="input">The passages, none of them empty, in an order that depends on nothing but what is in them.</param>
    /// <param name="k">The number of topics.</param>
    /// <param name="seed">The start of the random numbers, if the method uses any.</param>
    TopicFit Fit(TopicInput input, int k, int seed);
}
