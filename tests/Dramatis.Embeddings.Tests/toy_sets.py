"""A toy set of scikit-learn, and the clusters that a method finds in it. Arguments: the set, the method, as Python. Prints JSON."""
import json
import sys

import numpy as np
from scipy.cluster.hierarchy import linkage, to_tree
from scipy.spatial.distance import pdist, squareform
from sklearn import cluster, datasets


class PlainHdbscan:
    """HDBSCAN as the article has it (Campello, Moulavi & Sander 2013), by SciPy's single linkage, for a scikit-learn before 1.3 that has none."""

    def __init__(self, min_cluster_size):
        self.size = min_cluster_size

    def fit(self, points):
        distances = squareform(pdist(points))
        core = np.sort(distances, axis=1)[:, self.size - 1]
        reach = np.maximum(distances, np.maximum.outer(core, core))
        np.fill_diagonal(reach, 0)
        self.children, self.birth, self.mass, self.left = {0: []}, {0: 0.0}, {0: 0.0}, {}
        self.condense(to_tree(linkage(squareform(reach, checks=False), "single")), 0)
        chosen = [c for child in self.children[0] for c in self.choose(child)[1]]
        self.labels_ = np.full(len(points), -1)
        for number, c in enumerate(chosen):
            self.labels_[self.below(c)] = number
        return self

    def condense(self, node, c):
        while True:
            density = 1 / node.dist if not node.is_leaf() else np.inf
            parts = [] if node.is_leaf() else [node.get_left(), node.get_right()]
            large = [part for part in parts if part.count >= self.size]
            leaving = node.pre_order() if not large else [i for part in parts if part not in large for i in part.pre_order()]
            self.left.setdefault(c, []).extend(leaving)
            self.mass[c] += len(leaving) * (density - self.birth[c])
            if len(large) != 1:
                break
            node = large[0]
        for part in large:
            new = len(self.birth)
            self.children[c].append(new)
            self.children[new], self.birth[new], self.mass[new] = [], density, 0.0
            self.mass[c] += part.count * (density - self.birth[c])
            self.condense(part, new)

    def choose(self, c):
        parts = [self.choose(child) for child in self.children[c]]
        mass = sum(m for m, _ in parts)
        return (mass, [c for _, chosen in parts for c in chosen]) if parts and mass > self.mass[c] else (self.mass[c], [c])

    def below(self, c):
        return self.left.get(c, []) + [i for child in self.children[c] for i in self.below(child)]


names = {**vars(datasets), **vars(cluster)}
names.setdefault("HDBSCAN", PlainHdbscan)
points = eval(sys.argv[1], names)[0]
print(json.dumps({"points": points.tolist(), "clusters": eval(sys.argv[2], names).fit(points).labels_.tolist()}))
