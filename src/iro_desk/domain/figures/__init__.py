"""Figures that cannot contradict themselves: one value each, with what it counts (statutory.md 4.8, 4.9).

`figure` is the value, `definitions` what each one counts, `practice` what they are counted from; the
other modules count one subject each, and `figure_set` puts them together for a period. Tables,
charts, sentences, papers and files are all drawn from the same values.
"""
