namespace Dramatis.Charts.Export;

/// <content>The venues that the kit knows.</content>
public sealed partial record Venue
{
    private const string SansSerif = "Arial, Helvetica, sans-serif";
    private const string Roman = "Times New Roman, Times, serif";
    private const string NatureRules = "https://research-figure-guide.nature.com/figures/building-and-exporting-figure-panels";
    private const string ScienceRules = "https://www.science.org/content/page/instructions-preparing-revised-manuscript";
    private const string CellRules = "https://www.cell.com/information-for-authors/figure-guidelines";
    private const string PnasRules = "https://www.pnas.org/author-center/submitting-your-manuscript";
    private const string PlosRules = "https://journals.plos.org/plosone/s/figures";
    private const string IeeeRules = "https://journals.ieeeauthorcenter.ieee.org/create-your-ieee-journal-article/create-graphics-for-your-article/";
    private const string AcmRules = "https://www.acm.org/publications/proceedings-template";
    private const string AclRules = "https://acl-org.github.io/ACLPUB/formatting.html";
    private const string ElsevierRules = "https://www.elsevier.com/about/policies-and-standards/author/artwork-and-media-instructions/artwork-sizing";

    private static readonly string[] Vectors = ["pdf", "eps", "svg"];
    private static readonly string[] Print = ["pdf", "eps", "tiff"];
    private static readonly string[] Latex = ["pdf", "eps", "png"];

    /// <summary>Nature, one column: 89 mm.</summary>
    public static Venue NatureSingleColumn { get; } = new("nature-1col", "Nature, one column", 89, 170, SansSerif, 7, 5, 0.25, 450, Vectors, NatureRules);

    /// <summary>Nature, two columns: 183 mm.</summary>
    public static Venue NatureDoubleColumn { get; } = new("nature-2col", "Nature, two columns", 183, 170, SansSerif, 7, 5, 0.25, 450, Vectors, NatureRules);

    /// <summary>Science, one column: 57 mm.</summary>
    public static Venue ScienceSingleColumn { get; } = new("science-1col", "Science, one column", 57, 230, SansSerif, 7, 5, 0.5, 300, Print, ScienceRules);

    /// <summary>Science, two columns: 121 mm.</summary>
    public static Venue ScienceDoubleColumn { get; } = new("science-2col", "Science, two columns", 121, 230, SansSerif, 7, 5, 0.5, 300, Print, ScienceRules);

    /// <summary>Cell, one column: 85 mm.</summary>
    public static Venue CellSingleColumn { get; } = new("cell-1col", "Cell, one column", 85, 230, SansSerif, 7, 6, 0.5, 300, Print, CellRules);

    /// <summary>Cell, the page’s width: 174 mm.</summary>
    public static Venue CellDoubleColumn { get; } = new("cell-2col", "Cell, the page’s width", 174, 230, SansSerif, 7, 6, 0.5, 300, Print, CellRules);

    /// <summary>PNAS, one column: 87 mm.</summary>
    public static Venue PnasSingleColumn { get; } = new("pnas-1col", "PNAS, one column", 87, 225, SansSerif, 8, 6, 0.5, 600, Print, PnasRules);

    /// <summary>PNAS, two columns: 178 mm.</summary>
    public static Venue PnasDoubleColumn { get; } = new("pnas-2col", "PNAS, two columns", 178, 225, SansSerif, 8, 6, 0.5, 600, Print, PnasRules);

    /// <summary>PLOS, the text’s width: 132 mm. Text in EPS is outlines.</summary>
    public static Venue PlosColumn { get; } = new("plos", "PLOS, the text’s width", 132, 222.3, SansSerif, 9, 8, 0.5, 300, ["tiff", "eps"], PlosRules) { OutlinesText = true };

    /// <summary>PLOS, the page’s width: 190.5 mm. Text in EPS is outlines.</summary>
    public static Venue PlosPage { get; } = new("plos-page", "PLOS, the page’s width", 190.5, 222.3, SansSerif, 9, 8, 0.5, 300, ["tiff", "eps"], PlosRules) { OutlinesText = true };

    /// <summary>IEEE, one column: 88.9 mm.</summary>
    public static Venue IeeeSingleColumn { get; } = new("ieee-1col", "IEEE, one column", 88.9, 223, Roman, 8, 6, 0.5, 600, ["pdf", "eps", "png", "tiff"], IeeeRules);

    /// <summary>IEEE, two columns: 181.9 mm.</summary>
    public static Venue IeeeDoubleColumn { get; } = new("ieee-2col", "IEEE, two columns", 181.9, 223, Roman, 8, 6, 0.5, 600, ["pdf", "eps", "png", "tiff"], IeeeRules);

    /// <summary>ACM proceedings, one column: 84.7 mm.</summary>
    public static Venue AcmSingleColumn { get; } = new("acm-1col", "ACM, one column", 84.7, 230, SansSerif, 8, 6, 0.35, 300, Latex, AcmRules);

    /// <summary>ACM proceedings, two columns: 177.8 mm.</summary>
    public static Venue AcmDoubleColumn { get; } = new("acm-2col", "ACM, two columns", 177.8, 230, SansSerif, 8, 6, 0.35, 300, Latex, AcmRules);

    /// <summary>ACL proceedings, one column: 77 mm.</summary>
    public static Venue AclSingleColumn { get; } = new("acl-1col", "ACL, one column", 77, 247, Roman, 8, 6, 0.35, 300, Latex, AclRules);

    /// <summary>ACL proceedings, two columns: 160 mm.</summary>
    public static Venue AclDoubleColumn { get; } = new("acl-2col", "ACL, two columns", 160, 247, Roman, 8, 6, 0.35, 300, Latex, AclRules);

    /// <summary>Elsevier’s journals, one column: 90 mm.</summary>
    public static Venue ElsevierSingleColumn { get; } = new("elsevier-1col", "Elsevier, one column", 90, 240, SansSerif, 7, 6, 0.25, 500, Print, ElsevierRules);

    /// <summary>Elsevier’s journals, two columns: 190 mm.</summary>
    public static Venue ElsevierDoubleColumn { get; } = new("elsevier-2col", "Elsevier, two columns", 190, 240, SansSerif, 7, 6, 0.25, 500, Print, ElsevierRules);

    /// <summary>A thesis on A4: 150 mm.</summary>
    public static Venue Thesis { get; } = new("thesis", "a thesis on A4", 150, 220, SansSerif, 9, 7, 0.35, 300, [], "");

    /// <summary>A slide of 16:9, 254 × 143 mm.</summary>
    public static Venue Slide { get; } = new("slide", "a slide of 16:9", 254, 143, SansSerif, 14, 11, 0.75, 150, [], "");

    /// <summary>A column of a poster on A0: 380 mm.</summary>
    public static Venue Poster { get; } = new("poster", "a column of a poster on A0", 380, 800, SansSerif, 24, 18, 1, 200, [], "");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Venue> All { get; } =
    [
        NatureSingleColumn, NatureDoubleColumn, ScienceSingleColumn, ScienceDoubleColumn, CellSingleColumn, CellDoubleColumn, PnasSingleColumn, PnasDoubleColumn,
        PlosColumn, PlosPage, IeeeSingleColumn, IeeeDoubleColumn, AcmSingleColumn, AcmDoubleColumn, AclSingleColumn, AclDoubleColumn, ElsevierSingleColumn, ElsevierDoubleColumn,
        Thesis, Slide, Poster,
    ];

    /// <summary>The venue of a name such as <c>ieee-1col</c>, in whatever case.</summary>
    /// <exception cref="DramatisException">There is none; the message names them all.</exception>
    public static Venue Named(string name) => All.FirstOrDefault(v => v.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new DramatisException($"No venue is called {name}. Choose one of {string.Join(", ", All.Select(v => v.Name))}.");
}
