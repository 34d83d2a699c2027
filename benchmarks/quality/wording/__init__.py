"""Teaches the small network of `auditor.detectors.case_talk.wording`.

    pip install -e '.[teach]'
    python -m benchmarks.quality.wording teacher FOLDER
    python -m benchmarks.quality.wording variants FOLDER
    python -m benchmarks.quality.wording student FOLDER [--write]

A sentence model of 22 million weights, MiniLM (Wang et al., 2020; Apache licence 2.0), is tuned to
the labelled rows; it gives its opinion on those rows and on variants of them, and the small
network learns labels and opinions both (Hinton et al., 2015; Jiao et al., 2020). The teacher takes
half an hour on two cores, its opinions and the network five minutes each; FOLDER keeps what each
step hands to the next.
"""
