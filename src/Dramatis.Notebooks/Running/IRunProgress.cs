namespace Dramatis.Notebooks.Running;

/// <summary>Is told how far a run is. Called from one thread at a time.</summary>
public interface IRunProgress
{
    /// <summary>A notebook begins.</summary>
    /// <param name="notebook">Its name.</param>
    /// <param name="cells">The number of its code cells.</param>
    void NotebookStarted(string notebook, int cells);

    /// <summary>A code cell begins.</summary>
    /// <param name="cell">The cell’s number among the code cells, from 1.</param>
    /// <param name="line">The cell’s first line.</param>
    void CellStarted(int cell, string line);

    /// <summary>The code cell that began last is done.</summary>
    void CellFinished();

    /// <summary>The notebook that began last is done.</summary>
    /// <param name="failure">Why it stopped before its end, if it did.</param>
    void NotebookFinished(CellError? failure);

    /// <summary>The notebook that began last is left as it is: its results are there, and nothing that they were made from has changed.</summary>
    void NotebookKept();
}
