namespace Dramatis.Embeddings;

/// <summary>How regions come apart as the density that is asked for rises; regions that lose but few points stay the same.</summary>
internal sealed class CondensedTree
{
    private const double MostDense = 1e12;

    private readonly int n;
    private readonly int minSize;
    private readonly List<(int Left, int Right, double Length, int Size)> merges = [];
    private readonly List<int> parents = [-1];
    private readonly List<double> births = [0];
    private readonly List<double> stabilities = [0];
    private readonly List<List<int>> points = [[]];

    /// <summary>The tree of <paramref name="edges"/>, the shortest first, of a spanning tree over <paramref name="n"/> points.</summary>
    public CondensedTree(IReadOnlyList<(int A, int B, double Length)> edges, int n, int minSize)
    {
        (this.n, this.minSize) = (n, minSize);
        var root = Link(edges);
        Condense(root);
    }

    /// <summary>For each point its cluster, or −1: those regions that hold the most mass above the density at which they began; never all points together.</summary>
    public int[] Clusters()
    {
        var chosen = new bool[parents.Count];
        var mass = stabilities.ToArray();
        for (var c = parents.Count - 1; c > 0; c--)
        {
            var below = Enumerable.Range(0, parents.Count).Where(x => parents[x] == c).Sum(x => mass[x]);
            chosen[c] = mass[c] >= below;
            mass[c] = Math.Max(mass[c], below);
        }

        var clusters = Enumerable.Repeat(-1, n).ToArray();
        var owners = new int[parents.Count];
        owners[0] = -1;
        for (var c = 1; c < parents.Count; c++)
        {
            // The uppermost chosen region owns all that is in it.
            owners[c] = owners[parents[c]] >= 0 ? owners[parents[c]] : chosen[c] ? c : -1;
        }

        foreach (var (region, c) in points.Select((p, c) => (p, c)).Where(r => owners[r.c] >= 0))
        {
            foreach (var p in region)
            {
                clusters[p] = owners[c];
            }
        }

        // Numbered by their first point.
        var numbers = clusters.Where(c => c >= 0).Distinct().Select((c, i) => (c, i)).ToDictionary(x => x.c, x => x.i);
        return [.. clusters.Select(c => c < 0 ? -1 : numbers[c])];
    }

    private int Link(IReadOnlyList<(int A, int B, double Length)> edges)
    {
        int[] roots = [.. Enumerable.Range(0, (2 * n) - 1)];
        foreach (var (a, b, length) in edges)
        {
            var (left, right) = (Root(roots, a), Root(roots, b));
            roots[left] = roots[right] = n + merges.Count;
            merges.Add((left, right, length, Size(left) + Size(right)));
        }

        return (2 * n) - 2;
    }

    private void Condense(int root)
    {
        var open = new Stack<(int Node, int Region)>([(root, 0)]);
        while (open.Count > 0)
        {
            var (node, region) = open.Pop();
            if (node < n)
            {
                continue;
            }

            var (left, right, length, _) = merges[node - n];
            var density = length > 1 / MostDense ? 1 / length : MostDense;
            var isSplit = Size(left) >= minSize && Size(right) >= minSize;
            foreach (var child in new[] { left, right })
            {
                if (isSplit)
                {
                    stabilities[region] += (density - births[region]) * Size(child);
                    parents.Add(region);
                    births.Add(density);
                    stabilities.Add(0);
                    points.Add([]);
                    open.Push((child, parents.Count - 1));
                }
                else if (Size(child) >= minSize)
                {
                    open.Push((child, region));
                }
                else
                {
                    stabilities[region] += (density - births[region]) * Size(child);
                    points[region].AddRange(Leaves(child));
                }
            }
        }
    }

    private IEnumerable<int> Leaves(int node)
    {
        var open = new Stack<int>([node]);
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (at < n)
            {
                yield return at;
                continue;
            }

            open.Push(merges[at - n].Left);
            open.Push(merges[at - n].Right);
        }
    }

    private int Size(int node) => node < n ? 1 : merges[node - n].Size;

    private static int Root(int[] roots, int node)
    {
        while (roots[node] != node)
        {
            roots[node] = roots[roots[node]];
            node = roots[node];
        }

        return node;
    }
}
