namespace Dramatis.Cli.Commands;

/// <summary>Whose tokens.</summary>
internal enum TokenConvention
{
    Kit,
    Treebank,
    Words,
}
