using Dramatis.Entities;

namespace Dramatis.Charts.Figures;

/// <summary>The colours of figures: all can be told apart with every kind of colour blindness.</summary>
public static class Palette
{
    private static readonly string[] Muted =
        ["#332288", "#88CCEE", "#44AA99", "#117733", "#999933", "#DDCC77", "#CC6677", "#882255", "#AA4499"];

    /// <summary>The colour of text and axes.</summary>
    internal const string Ink = "#222222";

    /// <summary>The colour of grid lines.</summary>
    internal const string Grid = "#E4E4E4";

    /// <summary>The colour of what only holds a figure together, such as the ties of a network.</summary>
    internal const string Line = "#9A9A9A";

    /// <summary>The colour of words and other terms that have no type.</summary>
    internal const string Term = "#44546A";

    /// <summary>The colour of <paramref name="type"/> in all figures, of the palette of Okabe &amp; Ito (2008).</summary>
    /// <example><code>Palette.Of(EntityType.Person) // #0072B2</code></example>
    public static string Of(EntityType type) => type switch
    {
        EntityType.Person => "#0072B2",
        EntityType.Org => "#D55E00",
        EntityType.Place => "#009E73",
        EntityType.Group => "#CC79A7",
        EntityType.Event => "#E69F00",
        EntityType.Work => "#56B4E9",
        EntityType.Date => "#5A5A5A",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No colour is known for this type."),
    };

    /// <summary>
    /// The colour of topic <paramref name="number"/> (from 1), of Tol’s scheme “muted” (Tol 2021); from the tenth on they come again, and the
    /// number tells topics apart.
    /// </summary>
    public static string OfTopic(int number) => Muted[(number - 1) % Muted.Length];

    /// <summary>A scale from nothing (almost white) to much (dark blue), of one hue: it reads in greyscale too.</summary>
    internal static object[] Amounts { get; } =
    [
        new object[] { 0.0, "#F4F7FB" }, new object[] { 0.25, "#C3D7EA" }, new object[] { 0.5, "#7FB0D5" }, new object[] { 0.75, "#2F7FB8" }, new object[] { 1.0, "#083D77" },
    ];
}
