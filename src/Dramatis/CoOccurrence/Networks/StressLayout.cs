namespace Dramatis.CoOccurrence;

/// <summary>Places the nodes of a graph so that distances on paper are like distances in the graph.</summary>
/// <remarks>
/// Stress majorization (Gansner, Koren &amp; North 2005), with the distances and weights of Kamada &amp; Kawai (1989). It starts from a
/// circle and draws no random number: one graph has one layout.
/// </remarks>
internal static class StressLayout
{
    private const int Iterations = 200;

    // Around each part, in steps: beside it there must be room for labels.
    private const double MarginX = 0.9;
    private const double MarginY = 0.45;

    /// <summary>A place in the unit square for each of <paramref name="count"/> nodes. Parts that no path joins stand side by side.</summary>
    public static (double X, double Y)[] Place(int count, IReadOnlyList<(int A, int B)> edges)
    {
        var of = Structure.Components(new Graph(count, edges.Select(e => (e.A, e.B, 1.0))));
        var parts = Enumerable.Range(0, count).GroupBy(n => of[n]).OrderBy(g => g.Key).Select(g => g.ToArray()).ToList();
        var ties = edges.ToLookup(e => of[e.A]);
        var placed = parts.Select(nodes => PlacePart(nodes, ties[of[nodes[0]]])).ToList();
        var boxes = placed.Select(p => (p.Max(q => q.X) + (2 * MarginX), p.Max(q => q.Y) + (2 * MarginY))).ToList();
        var corners = BoxPacking.Place(boxes);
        var places = new (double X, double Y)[count];
        for (var p = 0; p < placed.Count; p++)
        {
            for (var i = 0; i < placed[p].Length; i++)
            {
                places[parts[p][i]] = (corners[p].X + MarginX + placed[p][i].X, corners[p].Y + MarginY + placed[p][i].Y);
            }
        }

        return ToUnitSquare(places);
    }

    /// <summary>The places of nodes that paths join, in steps, from 0 on.</summary>
    private static (double X, double Y)[] PlacePart(int[] nodes, IEnumerable<(int A, int B)> edges)
    {
        var number = nodes.Select((n, i) => (n, i)).ToDictionary(n => n.n, n => n.i);
        var places = PlaceJoined(nodes.Length, [.. edges.Select(e => (number[e.A], number[e.B]))]);
        var (left, bottom) = (places.Min(p => p.X), places.Min(p => p.Y));

        // Two or three in a row stand one above the other: labels need room at their sides.
        var isFlat = nodes.Length < 4 && places.Max(p => p.X) - left > places.Max(p => p.Y) - bottom;
        return [.. places.Select(p => isFlat ? (p.Y - bottom, p.X - left) : (p.X - left, p.Y - bottom))];
    }

    private static (double X, double Y)[] PlaceJoined(int count, IReadOnlyList<(int A, int B)> edges)
    {
        var places = new (double X, double Y)[count];
        if (count < 2)
        {
            return places;
        }

        var distances = Distances(count, edges);
        var order = CircleOrder(count, edges);
        for (var i = 0; i < count; i++)
        {
            var angle = 2 * Math.PI * i / count;
            places[order[i]] = (Math.Cos(angle), Math.Sin(angle));
        }

        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            for (var i = 0; i < count; i++)
            {
                places[i] = Majorize(i, places, distances);
            }
        }

        return places;
    }

    private static (double X, double Y) Majorize(int i, (double X, double Y)[] places, int[,] distances)
    {
        double x = 0, y = 0, total = 0;
        for (var j = 0; j < places.Length; j++)
        {
            if (j == i)
            {
                continue;
            }

            double wanted = distances[i, j];
            var (dx, dy) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
            var actual = Math.Max(Math.Sqrt((dx * dx) + (dy * dy)), 1e-9);
            var weight = 1 / (wanted * wanted);
            x += weight * (places[j].X + (wanted * dx / actual));
            y += weight * (places[j].Y + (wanted * dy / actual));
            total += weight;
        }

        return (x / total, y / total);
    }

    /// <summary>Numbers of steps between nodes.</summary>
    private static int[,] Distances(int count, IReadOnlyList<(int A, int B)> edges)
    {
        var neighbours = edges.Concat(edges.Select(e => (A: e.B, B: e.A))).ToLookup(e => e.A, e => e.B);
        var distances = new int[count, count];
        for (var source = 0; source < count; source++)
        {
            var queue = new Queue<int>([source]);
            while (queue.TryDequeue(out var node))
            {
                foreach (var next in neighbours[node].Where(n => n != source && distances[source, n] == 0))
                {
                    distances[source, next] = distances[source, node] + 1;
                    queue.Enqueue(next);
                }
            }
        }

        return distances;
    }

    /// <summary>Neighbours follow each other on the circle, so that the start is untangled already.</summary>
    private static List<int> CircleOrder(int count, IReadOnlyList<(int A, int B)> edges)
    {
        var neighbours = edges.Concat(edges.Select(e => (A: e.B, B: e.A))).ToLookup(e => e.A, e => e.B);
        var order = new List<int>(count);
        var seen = new bool[count];
        for (var root = 0; root < count; root++)
        {
            var stack = new Stack<int>([root]);
            while (stack.TryPop(out var node))
            {
                if (!seen[node])
                {
                    seen[node] = true;
                    order.Add(node);
                    foreach (var next in neighbours[node].OrderByDescending(n => n))
                    {
                        stack.Push(next);
                    }
                }
            }
        }

        return order;
    }

    /// <summary>The places moved and scaled alike in both directions into the unit square.</summary>
    public static (double X, double Y)[] ToUnitSquare((double X, double Y)[] places)
    {
        if (places.Length == 0)
        {
            return [];
        }

        var (left, bottom) = (places.Min(p => p.X), places.Min(p => p.Y));
        var size = Math.Max(places.Max(p => p.X) - left, places.Max(p => p.Y) - bottom);
        return [.. places.Select(p => size > 0 ? ((p.X - left) / size, (p.Y - bottom) / size) : (0.5, 0.5))];
    }
}
