namespace Dramatis.Notebooks.Reports;

/// <summary>A heading in a notebook’s text.</summary>
/// <param name="Level">Its level in the notebook, from 1.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="Text">Its text.</param>
internal sealed record Heading(int Level, string Id, string Text);
