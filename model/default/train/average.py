"""Averages the weights of several runs' ends into a checkpoint that train.py goes on from with a new schedule.

    python3 average.py RUN_DIR/checkpoint.pt A/checkpoint.pt:0.6 B/checkpoint.pt:0.25 C/checkpoint.pt:0.15

All must be of one shape and one vocabulary (RUN_DIR/vocab.json is copied by hand). Ends of runs that began from one another get
different questions wrong, and their average fewer than the last of them on what is generated.
"""
import sys

import torch


def main():
    parts = [a.rsplit(":", 1) for a in sys.argv[2:]]
    if not parts or any(len(p) != 2 for p in parts) or abs(sum(float(s) for _, s in parts) - 1) > 1e-6:
        sys.exit("average.py: OUT and then CHECKPOINT:SHARE …, whose shares add up to 1")
    read = [(torch.load(path, map_location="cpu"), float(share)) for path, share in parts]
    config = read[0][0]["config"]
    if any(c["config"] != config for c, _ in read):
        sys.exit("average.py: the checkpoints are not of one shape")
    torch.save({"config": config, "model": {n: sum(share * c["model"][n] for c, share in read) for n in read[0][0]["model"]}}, sys.argv[1])


if __name__ == "__main__":
    main()
