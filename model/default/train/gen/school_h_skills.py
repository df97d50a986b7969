"""The skills of later school that the parts in school_h_*.py make up: one a subject, so that what may be asked of it stands side by side."""
from . import school_h_algebra, school_h_averages, school_h_chance, school_h_quadratics, school_h_sequences, school_h_slopes, school_h_systems     # noqa: F401
from .school_h_base import together

together("pair", 2.5, "pair")
together("pair_told", 3, "prices heads two_unknowns")
together("quadratic", 3, "quadratic squares_told thrown")
together("algebra", 3, "linear brackets powers")
together("formula", 1.5, "formula")
together("average", 3, "average table average_changed")
together("chance", 3, "bag dice cards chance_told")
together("sequence", 3, "sequence nth_rule sequence_told")
together("slope", 2.5, "slope")
together("growth", 1.5, "growth")
