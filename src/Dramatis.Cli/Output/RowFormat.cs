namespace Dramatis.Cli.Output;

/// <summary>How rows are written.</summary>
public enum RowFormat
{
    /// <summary>Aligned columns for people: the default on a terminal.</summary>
    Table,

    /// <summary>Tab-separated, a header first; tab, line end and backslash inside a value as <c>\t</c>, <c>\n</c>, <c>\r</c>, <c>\\</c>: the default elsewhere.</summary>
    Tsv,

    /// <summary>Comma-separated (RFC 4180), a header first.</summary>
    Csv,

    /// <summary>An object a line.</summary>
    Jsonl,

    /// <summary>Co-occurrences only: a network for Gephi.</summary>
    Gexf,

    /// <summary>Co-occurrences only: a network for NetworkX, igraph, yEd.</summary>
    Graphml,
}
