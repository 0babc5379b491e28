namespace Dramatis.Charts.Export;

/// <summary>Colours that go together, and can be told apart with every kind of colour blindness.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Colours">The colours, <c>#RRGGBB</c>.</param>
/// <param name="IsSequential">Whether they are a scale from little to much, not a set of names.</param>
/// <param name="Source">Who made it.</param>
public sealed record ColourPalette(string Name, IReadOnlyList<string> Colours, bool IsSequential, string Source)
{
    /// <summary>Okabe and Ito’s eight colours.</summary>
    public static ColourPalette OkabeIto { get; } = new("okabe-ito", ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442", "#000000"], false, "Okabe & Ito (2008), https://jfly.uni-koeln.de/color/");

    /// <summary>Tol’s scheme “bright”.</summary>
    public static ColourPalette TolBright { get; } = new("tol-bright", ["#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE", "#AA3377", "#BBBBBB"], false, "Tol (2021), https://personal.sron.nl/~pault/");

    /// <summary>Tol’s scheme “muted”.</summary>
    public static ColourPalette TolMuted { get; } = new("tol-muted", ["#332288", "#88CCEE", "#44AA99", "#117733", "#999933", "#DDCC77", "#CC6677", "#882255", "#AA4499", "#DDDDDD"], false, "Tol (2021), https://personal.sron.nl/~pault/");

    /// <summary>Viridis.</summary>
    public static ColourPalette Viridis { get; } = new("viridis", ["#440154", "#482878", "#3E4A89", "#31688E", "#26828E", "#1F9E89", "#35B779", "#6DCD59", "#B4DE2C", "#FDE725"], true, "Smith & van der Walt (2015), https://bids.github.io/colormap/");

    /// <summary>Cividis.</summary>
    public static ColourPalette Cividis { get; } = new("cividis", ["#00204C", "#00306F", "#2A406C", "#48526B", "#5E626E", "#727374", "#878479", "#9E9677", "#B6A971", "#D0BE67", "#EAD357", "#FFEA46"], true, "Nuñez, Anderton & Renslow (2018), https://doi.org/10.1371/journal.pone.0199239");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ColourPalette> All { get; } = [OkabeIto, TolBright, TolMuted, Viridis, Cividis];

    /// <summary>The palette of a name, in whatever case.</summary>
    /// <exception cref="DramatisException">There is none; the message names them all.</exception>
    public static ColourPalette Named(string name) => All.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new DramatisException($"No palette is called {name}. Choose one of {string.Join(", ", All.Select(p => p.Name))}.");
}
