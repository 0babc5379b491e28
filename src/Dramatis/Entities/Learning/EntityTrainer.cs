using System.Runtime.InteropServices;
using Dramatis.Entities.Recognition;
using Dramatis.Progress;

namespace Dramatis.Entities.Learning;

/// <summary>Trains a recognizer on documents whose names people have marked.</summary>
public static class EntityTrainer
{
    private const int LongestSentence = 400;

    /// <summary>Learns from <paramref name="documents"/> and writes the weights to <paramref name="path"/>, whole or not at all.</summary>
    /// <remarks>The same documents in the same order and the same options give the same bytes.</remarks>
    /// <exception cref="DramatisException">There is nothing to learn from, or the file can’t be written.</exception>
    /// <example><code>EntityTrainer.Train(documents, "my-names.model")</code></example>
    public static void Train(IEnumerable<TaggedDocument> documents, string path, TrainerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        options ??= new TrainerOptions();
        var ids = new Dictionary<ulong, int>();
        var sentences = Sentences(documents, options, ids);
        if (sentences.Count == 0)
        {
            throw new DramatisException("There is no sentence to learn from: give files with a token and its tag a line.");
        }

        var (kept, count) = Frequent(sentences, ids.Count, options.LeastCount);
        var trainer = new CrfTrainer([.. sentences.Select(s => Without(s, kept))], count, options);
        trainer.Train(LongWork.Begin("Training", options.Epochs));
        WholeFile.Write(path, stream => ModelFile.Write(
            stream, options.Without, trainer.Steps, ids.Where(f => kept[f.Value] >= 0).Select(f => (CrfModel.Key(f.Key), trainer.WeightsOf(kept[f.Value]).ToArray()))));
    }

    private static List<TrainingSentence> Sentences(IEnumerable<TaggedDocument> documents, TrainerOptions options, Dictionary<ulong, int> ids)
    {
        var maker = new Features(new WordLists(Gazetteer.Default), new RuleRecognizer()) { Without = options.Without };
        var sentences = new List<TrainingSentence>();
        var features = new List<ulong>();
        foreach (var document in documents.SelectMany((d, i) => options.CapitalsEach > 0 && i % options.CapitalsEach == 0 ? [d, InCapitals(d)] : new[] { d }))
        {
            var allowed = document.Allowed();
            maker.Begin(document.Text);
            foreach (var sentence in document.Text.Sentences.Where(s => s.TokenCount <= LongestSentence))
            {
                var all = new List<int>();
                var ends = new int[sentence.TokenCount];
                for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    features.Clear();
                    maker.Add(sentence, i, features);
                    foreach (var feature in features)
                    {
                        // By the bits that a model keeps, so that two features that a model can’t tell apart are one here too.
                        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, CrfModel.Key(feature) << 20, out var isKnown);
                        id = isKnown ? id : ids.Count - 1;
                        all.Add(id);
                    }

                    ends[i - sentence.FirstToken] = all.Count;
                }

                sentences.Add(new TrainingSentence([.. all], ends, allowed[sentence.FirstToken..sentence.EndToken]));
            }
        }

        return sentences;
    }

    /// <summary>The same document as headlines are set: in capitals. No character changes its place by it.</summary>
    private static TaggedDocument InCapitals(TaggedDocument document)
    {
        var text = document.Text.Document;
        return document with { Text = document.Text with { Document = text with { Text = text.Text.ToUpperInvariant() } } };
    }

    /// <summary>For each feature its id among those that occur often enough, or -1; and how many do.</summary>
    private static (int[] Kept, int Count) Frequent(List<TrainingSentence> sentences, int features, int least)
    {
        var counts = new int[features];
        foreach (var id in sentences.SelectMany(s => s.Features))
        {
            counts[id]++;
        }

        var next = 0;
        return ([.. counts.Select(c => c >= least ? next++ : -1)], next);
    }

    private static TrainingSentence Without(TrainingSentence sentence, int[] kept)
    {
        var features = new List<int>(sentence.Features.Length);
        var ends = new int[sentence.Length];
        var start = 0;
        for (var t = 0; t < sentence.Length; t++)
        {
            for (var f = start; f < sentence.Ends[t]; f++)
            {
                if (kept[sentence.Features[f]] >= 0)
                {
                    features.Add(kept[sentence.Features[f]]);
                }
            }

            (start, ends[t]) = (sentence.Ends[t], features.Count);
        }

        return new TrainingSentence([.. features], ends, sentence.Allowed);
    }
}
