using System.Collections.Immutable;
using System.Reflection;

namespace Dramatis.Corpora;

/// <summary>Where a result comes from: the kit's version, the corpus, and the parameters of each step on the way.</summary>
/// <remarks>
/// Every result carries one, and figures and tables write it down when they are saved. It holds no time, user or
/// machine: the same corpus and the same parameters give the same provenance.
/// </remarks>
/// <param name="CorpusHash">The corpus's <see cref="Corpus.Hash"/>.</param>
/// <param name="Parameters">Parameter names and values in the order of the steps that they belong to.</param>
public sealed record Provenance(string CorpusHash, ImmutableArray<KeyValuePair<string, string>> Parameters)
{
    /// <summary>The kit's version.</summary>
    public static string KitVersion { get; } =
        typeof(Provenance).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>This provenance with one parameter more; a parameter of the same name is replaced in its place.</summary>
    /// <example><code>provenance.With("window", "sentence").With("top", 15)</code></example>
    public Provenance With(string name, object value)
    {
        var entry = KeyValuePair.Create(name, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "");
        for (var i = 0; i < Parameters.Length; i++)
        {
            if (Parameters[i].Key == name)
            {
                return this with { Parameters = Parameters.SetItem(i, entry) };
            }
        }

        return this with { Parameters = Parameters.Add(entry) };
    }

    /// <summary>Whether kit, corpus and parameters are equal, in order.</summary>
    public bool Equals(Provenance? other) =>
        other is not null && CorpusHash == other.CorpusHash && Parameters.SequenceEqual(other.Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(CorpusHash, Parameters.Length);

    /// <summary>One line: <c>Dramatis 0.1.0 · corpus 1f2e3d4c · window=sentence</c>.</summary>
    public override string ToString() =>
        string.Join(" · ", [$"Dramatis {KitVersion}", $"corpus {CorpusHash[..Math.Min(12, CorpusHash.Length)]}", .. Parameters.Select(p => $"{p.Key}={p.Value}")]);
}
