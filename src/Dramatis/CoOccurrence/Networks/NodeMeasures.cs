namespace Dramatis.CoOccurrence;

/// <summary>How a node stands in its network. Ties count in both directions; paths count ties, not weights.</summary>
/// <param name="Node">The node.</param>
/// <param name="Degree">The number of its ties.</param>
/// <param name="Strength">The sum of the counts of its ties.</param>
/// <param name="Betweenness">
/// The share of shortest paths between two others that lead over it (Freeman 1977; Brandes 2001), of the greatest that could be.
/// </param>
/// <param name="Closeness">
/// How near the others are: those it reaches by the sum of the ways to them, times the share of nodes that it reaches (Wasserman &amp; Faust 1994).
/// </param>
/// <param name="Eigenvector">
/// Its entry in the leading eigenvector of the matrix of ties (Bonacich 1972), of length 1: who is linked to those who are well linked. 0 outside the part of the network that leads.
/// </param>
/// <param name="PageRank">The share of time a walker is there who follows ties in proportion to their counts, and with 15 % starts anew anywhere (Brin &amp; Page 1998).</param>
/// <param name="Clustering">The share of pairs of its neighbours that are linked themselves (Watts &amp; Strogatz 1998); 0 for fewer than two.</param>
/// <param name="Core">The largest k such that it belongs to a part where each has k ties within it (Seidman 1983).</param>
/// <param name="Component">The number of the part that paths lead to, from 1 for the largest.</param>
public sealed record NodeMeasures(
    NetworkNode Node, int Degree, double Strength, double Betweenness, double Closeness, double Eigenvector, double PageRank, double Clustering, int Core, int Component);
