namespace Dramatis.Entities;

/// <summary>How entity types are written.</summary>
public static class EntityTypeExtensions
{
    /// <summary>The type as tables and the command line write it: <c>PERSON</c>.</summary>
    /// <example><code>EntityType.Org.Label() // ORG</code></example>
    public static string Label(this EntityType type) => type.ToString().ToUpperInvariant();
}
