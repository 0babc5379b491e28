using Dramatis.Notebooks.Documents;

namespace Dramatis.Notebooks.Running;

/// <summary>A notebook that is to be run, with its parameters set.</summary>
/// <param name="Notebook">The notebook, with no outputs.</param>
/// <param name="Name">What the run is called: the notebook’s name, and the values of the parameters that are swept.</param>
/// <param name="Copy">Where the executed copy goes.</param>
/// <param name="Inputs">A hash of all that the run depends on.</param>
internal sealed record PlannedRun(Notebook Notebook, string Name, string Copy, string Inputs);
