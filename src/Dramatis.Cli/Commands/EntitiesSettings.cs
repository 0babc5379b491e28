using System.ComponentModel;
using Dramatis.Entities;
using Dramatis.Entities.Aliases;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary>What <c>dramatis entities</c> is given.</summary>
public sealed class EntitiesSettings : CorpusSettings
{
    /// <summary>Why forms were taken for entities.</summary>
    [CommandOption("--explain")]
    [Description("Why each alias belongs to its entity: entity, alias, mentions, rule, confidence, evidence (document:start-end).")]
    public bool Explain { get; init; }

    /// <summary>Nationalities with their countries.</summary>
    [CommandOption("--nationalities")]
    [Description("The nationalities named, with their countries, which are counted apart: country, mentions of the country, nationality, mentions.")]
    public bool Nationalities { get; init; }

    /// <summary>One entity only.</summary>
    [CommandOption("--entity <NAME>")]
    [Description("One entity only, by its name or an alias.")]
    public string? Entity { get; init; }

    /// <summary>The user’s decisions.</summary>
    [CommandOption("--aliases <FILE>")]
    [Description("Decisions that win over rules, a line each: merge, split, retype, rename, drop, assign or unmark, and names, parted by tabs.")]
    public string? Aliases { get; init; }

    /// <summary>What the decisions change.</summary>
    [CommandOption("--diff")]
    [Description("With --aliases: what the decisions change: surface, before, after, mentions.")]
    public bool Diff { get; init; }

    internal EntityIndex Decided(EntityIndex entities)
    {
        if (Aliases is null)
        {
            return entities;
        }

        var decided = entities.Apply(AliasDecisions.Load(Aliases), out var unused);
        unused.ToList().ForEach(u => Console.Error.WriteLine($"{Aliases}: {u}"));
        return decided;
    }
}
