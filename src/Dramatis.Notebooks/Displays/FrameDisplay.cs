using System.Reflection;
using Deedle;
using Dramatis.Charts.Tables;

namespace Dramatis.Notebooks.Displays;

/// <summary>Shows Deedle’s frames as clean tables, whatever their keys are.</summary>
internal static class FrameDisplay
{
    private const int MaxRows = 50;

    private static readonly MethodInfo Html = typeof(FrameHtml).GetMethod(nameof(FrameHtml.Write))!;

    private static readonly MethodInfo Text = typeof(FrameText).GetMethod(nameof(FrameText.Write))!;

    public static string ToHtml(object frame) => Write(Html, frame);

    public static string ToText(object frame) => Write(Text, frame);

    private static string Write(MethodInfo write, object frame)
    {
        var type = frame.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Frame<,>))
        {
            type = type.BaseType!;
        }

        return (string)write.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [frame, MaxRows])!;
    }
}
